// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/words.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace tovholder::domain {
namespace {

    using enum ErrorCode;

    struct Sentence {
        ErrorCode code;
        Words words;
    };

    constexpr std::array inputSentences = std::to_array<Sentence>({
        { None, { "Alt er i orden.", "All is well." } },
        { CprNumber, { "Det ligner et CPR-nummer. Fjern det, før du går videre.",
              "This looks like a Danish personal number (CPR). Remove it before you go on." } },
        { TextTooLong, { "Teksten er for lang. Kort den af, eller del den i to.",
              "The text is too long. Shorten it, or split it in two." } },
        { ValueMissing, { "Der mangler noget, før det kan gemmes. Udfyld feltet, og prøv igen.",
              "Something is missing before this can be saved. Fill in the field and try again." } },
        { ValueInvalid, { "Det, der står i feltet, kan ikke bruges her. Vælg eller skriv noget andet.",
              "What stands in the field cannot be used here. Choose or write something else." } },
        { UnknownEntity, { "Denne udgave af appen kender ikke navnet. Se efter, at det er skrevet rigtigt, eller opdatér appen.",
              "This version of the app does not know the name. Check how it is spelled, or update the app." } },
        { UnknownField, { "Denne udgave af appen kender ikke feltet. Se efter, at det er skrevet rigtigt, eller opdatér appen.",
              "This version of the app does not know the field. Check how it is spelled, or update the app." } },
        { NotFound, { "Det findes ikke længere på denne enhed. Gå tilbage til listen, og find det derfra.",
              "It is no longer on this device. Go back to the list and find it from there." } },
        { PhotoUnreadable, { "Filen er ikke et billede, vi kan læse. Tag billedet igen, eller vælg et andet.",
              "The file is not a picture that we can read. Take the photo again, or choose another." } },
        { PhotoTooLarge, { "Billedet fylder for meget. Tag det med en lavere opløsning, eller vælg et andet.",
              "The picture is too large. Take it at a lower resolution, or choose another." } },
        { FileUnreadable, { "Filen kan ikke læses. Se efter, at den findes, og at du må åbne den.",
              "The file cannot be read. Check that it exists and that you are allowed to open it." } },
        { FileUnwritable, { "Filen kan ikke skrives der. Vælg en anden mappe.",
              "The file cannot be written there. Choose another folder." } },
        { CsvMalformed, { "Listen kan ikke læses som en tabel. Gem den som CSV fra regnearket, og prøv igen. "
                          "Intet er ændret.",
              "The list cannot be read as a table. Save it as CSV from the spreadsheet and try again. "
              "Nothing was changed." } },
        { PlaybookMalformed, { "Drejebogen kan ikke bruges, som den er. Ret stedet, der er nævnt, og læg filen ind igen.",
              "The playbook cannot be used as it is. Mend the place that is named, and put the file back." } },
        { MinutesLocked, { "Referatet er låst, så det kan ikke rettes. Skriv en tilføjelse til det i stedet.",
              "The minutes are locked and cannot be changed. Write an addendum to them instead." } },
        { PassphraseTooShort, { "Kodeordet er for kort til at beskytte kopien. Vælg et på mindst ti tegn, for eksempel tre ord.",
              "The passphrase is too short to protect the copy. Choose one of at least ten characters, for instance three words." } },
        { PassphraseWrong, { "Kodeordet passer ikke til nødkopien. Skriv det, præcis som da kopien blev gemt. Intet er ændret.",
              "The passphrase does not fit the emergency copy. Type it exactly as when the copy was saved. Nothing was changed." } },
        { NotEmergencyCopy, { "Filen er ikke en nødkopi, som denne udgave kan læse. Vælg en anden fil, eller opdatér programmet. Intet er ændret.",
              "The file is not an emergency copy that this version can read. Choose another file, or update the program. Nothing was changed." } },
        { EmergencyCopyDamaged, { "Nødkopien er ikke hel: den er kortet af eller ændret undervejs. Kopiér den igen fra enheden, eller gem en ny. Intet er ændret.",
              "The emergency copy is not whole: it was cut short or changed on the way. Copy it from the device again, or save a new one. Nothing was changed." } },
        { EmergencyCopyForeign, { "Nødkopien kommer fra en anden organisation, så den hører ikke til her. Vælg en anden fil. Intet er ændret.",
              "The emergency copy comes from another organisation, so it does not belong here. Choose another file. Nothing was changed." } },
        { NothingUnsent, { "Alt herfra er sendt til hovedkontoret. Der er ikke brug for en nødkopi.",
              "Everything from here has been sent to head office. No emergency copy is needed." } },
    });

    constexpr std::array storeSentences = std::to_array<Sentence>({
        { DiskFull, { "Der er ikke mere plads på enheden, så der kan ikke gemmes mere. Det, der var gemt, er der endnu. "
                      "Slet noget andet, og prøv igen.",
              "The device is full, so nothing more can be saved. What was saved is still there. "
              "Delete something else and try again." } },
        { StoreReadOnly, { "Her kan vi kun læse, ikke gemme. Bed den, der passer enheden, om at give appen skriveadgang.",
              "We can only read here, not save. Ask whoever looks after the device to let the app write." } },
        { StoreTooNew, { "Dataene er gemt af en nyere udgave af appen. Opdatér appen, så åbner de. Intet er rørt.",
              "The data was saved by a newer version of the app. Update the app to open it. Nothing was touched." } },
        { StoreCorrupt, { "De gemte data er gået i stykker. Filen er lagt til side, så intet er slettet. "
                          "Log ind, så henter vi det, hovedkontoret har.",
              "The stored data is damaged. The file is set aside, so nothing was deleted. "
              "Sign in, and we fetch what head office has." } },
        { NotOurStore, { "Filen hører ikke til Tovholder, så vi har ikke rørt den. Vælg en anden fil.",
              "The file does not belong to Tovholder, so we have not touched it. Choose another file." } },
        { StoreLocked, { "Et andet vindue eller program bruger dataene. Luk det, og prøv igen.",
              "Another window or program is using the data. Close it and try again." } },
        { StoreFailed, { "Det kunne ikke gemmes. Teksten står her stadig. Prøv igen, og genstart appen, "
                         "hvis det ikke hjælper.",
              "It could not be saved. The text is still here. Try again, and restart the app "
              "if that does not help." } },
        { ProgramIncomplete, { "En del af programmet mangler, så dokumentet kan ikke laves. Installer programmet igen.",
              "A part of the program is missing, so the document cannot be made. Install the program again." } },
    });

    constexpr std::array serverSentences = std::to_array<Sentence>({
        { NotSignedIn, { "Du er ikke logget ind. Log ind, og prøv igen. Det, der er gemt her på enheden, bliver her og sendes så.",
              "You are not signed in. Sign in, and try again. What is saved on this device stays here, and is sent then." } },
        { WrongPassword, { "Navn eller adgangskode passer ikke. Skriv dem igen, eller bed hovedkontoret om en ny kode.",
              "The name or password does not match. Type them again, or ask head office for a new password." } },
        { OrganisationForeign, { "Serveren hører til en anden organisation end det, der er gemt her. Se efter, at adressen er "
                                 "skrevet rigtigt, eller ring til hovedkontoret. Intet er ændret.",
              "The server belongs to another organisation than what is stored here. Check that the address is "
              "right, or call head office. Nothing was changed." } },
        { TooManyAttempts, { "Der er prøvet for mange gange. Vent nogle minutter, og prøv så igen.",
              "There were too many attempts. Wait a few minutes, then try again." } },
        { TokenExpired, { "Det er for længe siden, du loggede ind. Alt er gemt her. Log ind igen, så sendes det.",
              "It is too long since you signed in. Everything is saved here. Sign in again, and it is sent." } },
        { TokenReused, { "Denne enheds login er også brugt et andet sted, for eksempel fra en kopi, og er derfor lukket. Alt er gemt "
                         "her. Log ind igen, så sendes det. Kender du ikke til en kopi, så ring til hovedkontoret.",
              "This device's sign-in was used somewhere else as well, for instance from a copy, and has been closed. Everything is "
              "saved here. Sign in again, and it is sent. If you know of no copy, call head office." } },
        { DeviceRevoked, { "Hovedkontoret har lukket for denne enhed, og dataene på den er fjernet. "
                           "Ring til hovedkontoret, hvis det ikke passer.",
              "Head office has closed this device, and its data has been removed. "
              "Call head office if that is wrong." } },
        { WipeIncomplete, { "Hovedkontoret har lukket for denne enhed, men ikke alt på den kunne fjernes. "
                            "Slet appens mappe på enheden, og ring til hovedkontoret.",
              "Head office has closed this device, but not all of its data could be removed. "
              "Delete the app's folder on the device, and call head office." } },
        { AccountDisabled, { "Din adgang er lukket. Ring til hovedkontoret, hvis du stadig skal bruge den.",
              "Your account is closed. Call head office if you still need it." } },
        { HostUnknown, { "Vi kan ikke finde serveren. Se efter, at adressen er skrevet rigtigt. Alt er gemt her.",
              "We cannot find the server. Check that the address is right. Everything is saved here." } },
        { ServerUnreachable, { "Ingen forbindelse. Alt er gemt her og sendes senere.",
              "No connection. Everything is saved here and is sent later." } },
        { CertificateRefused, { "Vi kan ikke være sikre på, at serveren er den rigtige, så intet er sendt. "
                                "Ring til hovedkontoret. Alt er gemt her.",
              "We cannot be sure that the server is the right one, so nothing was sent. "
              "Call head office. Everything is saved here." } },
        { TimedOut, { "Serveren svarede ikke i tide. Alt er gemt her, og vi prøver igen af os selv.",
              "The server did not answer in time. Everything is saved here, and we try again by ourselves." } },
        { BodyTooLarge, { "Det er for meget at sende på én gang. Del en meget lang tekst, eller brug et mindre billede. "
                          "Alt er gemt her.",
              "This is too much to send at once. Split a very long text, or use a smaller picture. "
              "Everything is saved here." } },
        { MessageMalformed, { "Svaret fra serveren kan ikke læses. Alt er gemt her. Prøv igen, og ring til hovedkontoret, "
                              "hvis det bliver ved.",
              "The answer from the server cannot be read. Everything is saved here. Try again, and call head office "
              "if it goes on." } },
        { ProtocolTooNew, { "Serveren er nyere end appen. Opdatér appen, så sendes det, der er gemt her.",
              "The server is newer than the app. Update the app, and what is saved here is sent." } },
        { ProtocolTooOld, { "Appen er for gammel til serveren. Opdatér appen, så sendes det, der er gemt her.",
              "The app is too old for the server. Update the app, and what is saved here is sent." } },
        { IdentityReused, { "Serveren kender en anden enhed under samme navn, måske fra en sikkerhedskopi. "
                            "Enheden får et nyt navn, og alt sendes. Du skal ikke gøre noget.",
              "The server knows another device by the same name, perhaps from a backup. "
              "The device gets a new name, and everything is sent. You need do nothing." } },
        { NotPermitted, { "Du har ikke lov til det i dette område. Bed hovedkontoret om adgang.",
              "You are not allowed to do this in this area. Ask head office for access." } },
        { HashMismatch, { "Filen kom ikke helt frem, som den var. Vi sender den igen.",
              "The file did not arrive quite as it was. We send it again." } },
        { ServerFailed, { "Serveren kan ikke svare lige nu. Alt er gemt her, og vi prøver igen af os selv.",
              "The server cannot answer right now. Everything is saved here, and we try again by ourselves." } },
        { ServerUnavailable, { "Hovedkontorets server er væk for en stund. Alt er gemt her, og vi prøver igen af os selv om lidt.",
              "Head office's server is away for a while. Everything is saved here, and we try again by ourselves shortly." } },
        { Cancelled, { "Afbrudt, som du bad om. Det, der var nået, er gemt. Start igen, når du vil.",
              "Stopped as you asked. What was done so far is saved. Start again whenever you like." } },
    });

    constexpr auto inOrder = [] {
        std::array<Sentence, inputSentences.size() + storeSentences.size() + serverSentences.size()> all {};
        auto next = std::ranges::copy(inputSentences, all.begin()).out;
        next = std::ranges::copy(storeSentences, next).out;
        std::ranges::copy(serverSentences, next);
        return all;
    }();

    consteval bool everyCodeHasItsPlace()
    {
        for (std::size_t i = 0; i < inOrder.size(); ++i) {
            if (static_cast<std::size_t>(inOrder[i].code) != i)
                return false;
        }
        return inOrder.size() == static_cast<std::size_t>(Cancelled) + 1;
    }
    static_assert(everyCodeHasItsPlace(), "the sentences stand in the order of ErrorCode, one for each");

} // namespace

std::string_view sentence(ErrorCode code, Language language)
{
    return inOrder[static_cast<std::size_t>(code)].words.in(language);
}

} // namespace tovholder::domain
