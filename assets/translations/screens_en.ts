<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="da">
<context>
    <name>AddBlockDialog</name>
    <message>
        <source>Hvad skal der ske?</source>
        <translation>What is to happen?</translation>
    </message>
</context>
<context>
    <name>AgendaDialog</name>
    <message>
        <source>%1 er sprunget over.</source>
        <translation>%1 is skipped.</translation>
    </message>
    <message>
        <source>Ret dagsordenen</source>
        <translation>Change the agenda</translation>
    </message>
    <message>
        <source>gjort</source>
        <translation>done</translation>
    </message>
    <message>
        <source>nu</source>
        <translation>now</translation>
    </message>
    <message>
        <source>sprunget over</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>en gang til</source>
        <translation>once more</translation>
    </message>
    <message>
        <source>flyttet</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>%1 min.</source>
        <translation>%1 min.</translation>
    </message>
    <message>
        <source>Tag %1 før</source>
        <translation>Take %1 earlier</translation>
    </message>
    <message>
        <source>%1 er flyttet.</source>
        <translation>%1 is moved.</translation>
    </message>
    <message>
        <source>Tag %1 senere</source>
        <translation>Take %1 later</translation>
    </message>
    <message>
        <source>%1 kommer en gang til.</source>
        <translation>%1 comes once more.</translation>
    </message>
    <message>
        <source>Hvorfor springer I det over?</source>
        <translation>Why do you skip it?</translation>
    </message>
    <message>
        <source>Tages næste gang</source>
        <translation>Taken next time</translation>
    </message>
    <message>
        <source>Ikke tid i dag</source>
        <translation>No time today</translation>
    </message>
    <message>
        <source>Ikke vigtigt for os</source>
        <translation>Not important to us</translation>
    </message>
    <message>
        <source>Spring over</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Luk</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tag den en gang til</source>
        <translation>Take it once more</translation>
    </message>
</context>
<context>
    <name>AgendaRail</name>
    <message>
        <source>Dagsorden</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>gjort</source>
        <translation>done</translation>
    </message>
    <message>
        <source>nu</source>
        <translation>now</translation>
    </message>
    <message>
        <source>næste</source>
        <translation>next</translation>
    </message>
    <message>
        <source>sprunget over</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>%1 min.</source>
        <translation>%1 min.</translation>
    </message>
    <message>
        <source>sprunget over: %1</source>
        <translation>skipped: %1</translation>
    </message>
    <message>
        <source>en gang til</source>
        <translation>once more</translation>
    </message>
    <message>
        <source>flyttet</source>
        <translation>moved</translation>
    </message>
</context>
<context>
    <name>AgreementDetail</name>
    <message>
        <source>Aftale</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Ansvarlig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Vælg en person</source>
        <translation>Choose a person</translation>
    </message>
    <message>
        <source>Senest</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Aftalen er lukket</source>
        <translation>The agreement is closed</translation>
    </message>
    <message>
        <source>Hvad er der blevet af den?</source>
        <translation>What has become of it?</translation>
    </message>
    <message>
        <source>Tag den op igen</source>
        <translation>Take it up again</translation>
    </message>
    <message>
        <source>Sæt i gang</source>
        <translation>Get it going</translation>
    </message>
    <message>
        <source>Skriv en bemærkning</source>
        <translation>Write a remark</translation>
    </message>
    <message>
        <source>Det er der sket</source>
        <translation>What has happened</translation>
    </message>
    <message>
        <source>Åbn gruppen</source>
        <translation>Open the group</translation>
    </message>
</context>
<context>
    <name>AgreementEvent</name>
    <message>
        <source>%1 til %2</source>
        <translation>%1 to %2</translation>
    </message>
</context>
<context>
    <name>AgreementFilters</name>
    <message>
        <source>Søg i aftalerne</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Skjul filtre</source>
        <translation>Hide filters</translation>
    </message>
    <message>
        <source>Vis filtre</source>
        <translation>Show filters</translation>
    </message>
    <message>
        <source>Åbne</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Gennemført</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Opgivet</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>Kun fra ét møde</source>
        <translation>From one meeting only</translation>
    </message>
    <message>
        <source>Et tryk viser også aftaler fra andre møder</source>
        <translation>A press shows agreements from other meetings too</translation>
    </message>
    <message>
        <source>Filtre</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Vis aftalerne</source>
        <translation>Show the agreements</translation>
    </message>
</context>
<context>
    <name>AgreementList</name>
    <message>
        <source>Aftaler</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Ingen aftaler passer til det, du har valgt.</source>
        <translation>No agreements match what you have chosen.</translation>
    </message>
    <message>
        <source>Vis alle aftaler</source>
        <translation>Show all agreements</translation>
    </message>
    <message>
        <source>Her er ingen åbne aftaler. Nye bliver til på møderne.</source>
        <translation>There are no open agreements. New ones come out of the meetings.</translation>
    </message>
</context>
<context>
    <name>AgreementPickers</name>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Alle områder</source>
        <translation>All areas</translation>
    </message>
    <message>
        <source>Gruppe</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Alle grupper</source>
        <translation>All groups</translation>
    </message>
    <message>
        <source>Tema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Alle temaer</source>
        <translation>All themes</translation>
    </message>
    <message>
        <source>Ansvarlig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Alle ansvarlige</source>
        <translation>Everyone</translation>
    </message>
</context>
<context>
    <name>AgreementTableHead</name>
    <message>
        <source>Aftale</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Ansvarlig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Senest</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>AgreementTimeline</name>
    <message>
        <source>Aftaler på en tidslinje</source>
        <translation>Agreements on a timeline</translation>
    </message>
</context>
<context>
    <name>AgreementsScreen</name>
    <message>
        <source>Aftaler</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Listen ligger i %1</source>
        <translation>The list is in %1</translation>
    </message>
    <message>
        <source>Vis som liste</source>
        <translation>Show as a list</translation>
    </message>
    <message>
        <source>Vis på en tidslinje</source>
        <translation>Show on a timeline</translation>
    </message>
    <message>
        <source>Gem listen som regneark</source>
        <translation>Save the list as a spreadsheet</translation>
    </message>
    <message>
        <source>Hvor skal listen ligge?</source>
        <translation>Where should the list go?</translation>
    </message>
    <message>
        <source>Alle aftaler</source>
        <translation>All agreements</translation>
    </message>
    <message numerus="yes">
        <source>%n over tiden</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaDetail</name>
    <message>
        <source>Om området</source>
        <translation>About the area</translation>
    </message>
    <message>
        <source>Beskrivelse</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Hvor mange boliger, hvad sker der, hvem bor her?</source>
        <translation>How many homes, what is going on, who lives here?</translation>
    </message>
    <message>
        <source>Den fysiske plan</source>
        <translation>The physical plan</translation>
    </message>
    <message>
        <source>Den boligsociale plan</source>
        <translation>The social plan</translation>
    </message>
    <message>
        <source>Grupper</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Her er ingen gruppe endnu.</source>
        <translation>There is no group here yet.</translation>
    </message>
    <message>
        <source>Se alle grupper</source>
        <translation>See all groups</translation>
    </message>
    <message>
        <source>Næste møde %1</source>
        <translation>Next meeting %1</translation>
    </message>
    <message>
        <source>Intet møde planlagt</source>
        <translation>No meeting planned</translation>
    </message>
    <message>
        <source>Åbne aftaler</source>
        <translation>Open agreements</translation>
    </message>
    <message>
        <source>Her er ingen åbne aftaler.</source>
        <translation>There are no open agreements here.</translation>
    </message>
    <message>
        <source>Se alle aftaler</source>
        <translation>See all agreements</translation>
    </message>
    <message>
        <source>Set i området</source>
        <translation>Seen in the area</translation>
    </message>
    <message>
        <source>Ingen har registreret noget her endnu.</source>
        <translation>Nobody has noted anything here yet.</translation>
    </message>
    <message>
        <source>Se bakken</source>
        <translation>See the tray</translation>
    </message>
    <message>
        <source>Afdelinger</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Afdelingerne kan hentes ind fra en liste.</source>
        <translation>The departments can be brought in from a list.</translation>
    </message>
    <message>
        <source>Sæt en gruppe sammen</source>
        <translation>Put a group together</translation>
    </message>
    <message>
        <source>Næste møde uden dato</source>
        <translation>Next meeting without a date</translation>
    </message>
</context>
<context>
    <name>AreaRecommendations</name>
    <message>
        <source>De ni anbefalinger</source>
        <translation>The nine recommendations</translation>
    </message>
    <message>
        <source>I har sagt noget om %1 af %2. Tryk på en for at læse og skrive videre.</source>
        <translation>You have said something about %1 of %2. Press one to read and write on.</translation>
    </message>
    <message>
        <source>I har ikke talt om dem endnu. Tryk på en, og skriv, hvor I står.</source>
        <translation>You have not talked about them yet. Press one and write where you stand.</translation>
    </message>
</context>
<context>
    <name>AreaScreen</name>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Nyt område</source>
        <translation>New area</translation>
    </message>
    <message>
        <source>Hent personer og afdelinger ind</source>
        <translation>Bring in people and departments</translation>
    </message>
    <message numerus="yes">
        <source>%n grupper</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n åbne aftaler</source>
        <translation>
            <numerusform>%n open agreement</numerusform>
            <numerusform>%n open agreements</numerusform>
        </translation>
    </message>
    <message>
        <source>Alle områder</source>
        <translation>All areas</translation>
    </message>
    <message>
        <source>Et område er det sted, hvor I renoverer og har en boligsocial plan på samme tid.</source>
        <translation>An area is the place where you renovate and have a social plan at the same time.</translation>
    </message>
    <message>
        <source>Opret et område</source>
        <translation>Make an area</translation>
    </message>
    <message>
        <source>Log ind, så henter vi jeres områder.</source>
        <translation>Sign in, and we fetch your areas.</translation>
    </message>
    <message>
        <source>Log ind</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Dokumentet ligger i %1</source>
        <translation>The document is in %1</translation>
    </message>
    <message>
        <source>Gem overblikket</source>
        <translation>Save the overview</translation>
    </message>
    <message>
        <source>Alle områder i tal, som dokument og regneark</source>
        <translation>All areas in figures, as a document and a spreadsheet</translation>
    </message>
</context>
<context>
    <name>AreaStories</name>
    <message>
        <source>Gode historier</source>
        <translation>Good stories</translation>
    </message>
    <message>
        <source>Historierne bliver fortalt på møderne.</source>
        <translation>The stories are told at the meetings.</translation>
    </message>
    <message>
        <source>Fra området</source>
        <translation>From the area</translation>
    </message>
    <message>
        <source>Uden overskrift</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>Delt med de andre områder</source>
        <translation>Shared with the other areas</translation>
    </message>
    <message>
        <source>Fra de andre områder</source>
        <translation>From the other areas</translation>
    </message>
</context>
<context>
    <name>AreaVision</name>
    <message>
        <source>Temaer, et på hver linje</source>
        <translation>Themes, one on each line</translation>
    </message>
    <message>
        <source>Et sted for familier</source>
        <translation>A place for families</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Vores vision i én sætning</source>
        <translation>Our vision in one sentence</translation>
    </message>
    <message>
        <source>Den bliver til på et møde. Om ti år er området …</source>
        <translation>It is made at a meeting. In ten years the area is …</translation>
    </message>
    <message>
        <source>Skriv dokument</source>
        <translation>Write the document</translation>
    </message>
    <message>
        <source>Visionen og de ni anbefalinger som PDF og ODT</source>
        <translation>The vision and the nine recommendations as PDF and ODT</translation>
    </message>
</context>
<context>
    <name>AttendanceLine</name>
    <message>
        <source>%1 · tovholder</source>
        <translation>%1 · facilitator</translation>
    </message>
</context>
<context>
    <name>CallOffDialog</name>
    <message>
        <source>Aflys mødet</source>
        <translation>Call off the meeting</translation>
    </message>
    <message>
        <source>Gem aflysningen, og aflys</source>
        <translation>Save the cancellation and call off</translation>
    </message>
    <message>
        <source>Mødet mangler en dag og et klokkeslæt.</source>
        <translation>The meeting lacks a day and a time.</translation>
    </message>
    <message>
        <source>Aflys uden kalenderfil</source>
        <translation>Call off without a calendar file</translation>
    </message>
    <message>
        <source>Behold mødet</source>
        <translation>Keep the meeting</translation>
    </message>
    <message>
        <source>Aflysningen ligger i %1. Send den til gruppen.</source>
        <translation>The cancellation is in %1. Send it to the group.</translation>
    </message>
    <message>
        <source>Hvor skal aflysningen ligge?</source>
        <translation>Where shall the cancellation go?</translation>
    </message>
    <message>
        <source>Mødet står i gruppens kalendere. Send gruppen en kalenderfil med aflysningen, så forsvinder det også dér.</source>
        <translation>The meeting is in the group&apos;s calendars. Send the group a calendar file with the cancellation, and it disappears from there too.</translation>
    </message>
</context>
<context>
    <name>CaptureAreas</name>
    <message>
        <source>Hvilket område er du i? Det huskes til næste gang.</source>
        <translation>Which area are you in? It is remembered for next time.</translation>
    </message>
    <message>
        <source>Der er ingen områder på denne enhed endnu. Log ind for at hente dem.</source>
        <translation>There are no areas on this device yet. Sign in to fetch them.</translation>
    </message>
    <message>
        <source>Log ind</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Du har ikke fået et område endnu. Bed hovedkontoret om at give dig det, så kommer det her af sig selv.</source>
        <translation>You have not been given an area yet. Ask head office for it, and it comes here by itself.</translation>
    </message>
    <message>
        <source>Se, om der er forbindelse</source>
        <translation>See whether there is a connection</translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message>
        <source>Det første, du gør, gemmes med det samme.</source>
        <translation>The first thing you do is saved at once.</translation>
    </message>
    <message>
        <source>Slet registreringen</source>
        <translation>Delete the input</translation>
    </message>
    <message>
        <source>Færdig</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>CaptureCard</name>
    <message>
        <source>Uden tekst</source>
        <translation>No text</translation>
    </message>
    <message>
        <source>Ret</source>
        <translation>Edit</translation>
    </message>
</context>
<context>
    <name>CaptureForm</name>
    <message>
        <source>Ret registreringen</source>
        <translation>Edit the input</translation>
    </message>
    <message>
        <source>Begynd en ny</source>
        <translation>Start a new one</translation>
    </message>
    <message>
        <source>Hvad handler det om?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>Hvor meget haster det?</source>
        <translation>How urgent is it?</translation>
    </message>
    <message>
        <source>Hvad så du? (kan undværes)</source>
        <translation>What did you see? (optional)</translation>
    </message>
    <message>
        <source>Skriv ikke navne på beboere.</source>
        <translation>Do not write residents&apos; names.</translation>
    </message>
</context>
<context>
    <name>CaptureList</name>
    <message>
        <source>Mine registreringer</source>
        <translation>My input</translation>
    </message>
    <message>
        <source>Du har ikke registreret noget endnu. Det første billede lægger sig her.</source>
        <translation>You have not captured anything yet. The first photo will appear here.</translation>
    </message>
</context>
<context>
    <name>CapturePlace</name>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Området ligger fast, når du er begyndt.</source>
        <translation>The area is fixed once you have begun.</translation>
    </message>
    <message>
        <source>Afdeling</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Sted</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Opgang 4, kælder</source>
        <translation>Stairwell 4, basement</translation>
    </message>
    <message>
        <source>Et fælles sted: opgang, kælder, gård. Aldrig en lejlighed.</source>
        <translation>A shared place: stairwell, basement, courtyard. Never a flat.</translation>
    </message>
</context>
<context>
    <name>CaptureScreen</name>
    <message>
        <source>Registrér</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Gemt her %1. Tovholderen får det i bakken.</source>
        <translation>Saved here %1. The facilitator gets it in the tray.</translation>
    </message>
</context>
<context>
    <name>CaptureShutter</name>
    <message>
        <source>Der er intet vindue til at vælge filer på denne enhed. Træk billedet hertil, eller sæt det ind.</source>
        <translation>This device has no window for choosing files. Drag the picture here, or paste it.</translation>
    </message>
    <message>
        <source>Der er intet billede at sætte ind. Kopiér et billede, og prøv igen.</source>
        <translation>There is no picture to paste. Copy a picture and try again.</translation>
    </message>
    <message>
        <source>Kameraet svarede ikke. Prøv igen, eller vælg et billede fra en fil.</source>
        <translation>The camera did not answer. Try again, or choose a picture from a file.</translation>
    </message>
    <message>
        <source>Tag et billede</source>
        <translation>Take a photo</translation>
    </message>
    <message>
        <source>Vælg et billede</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>Vælg en fil</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Sæt et billede ind</source>
        <translation>Paste a picture</translation>
    </message>
    <message>
        <source>Gør billede %1 af %2 klar</source>
        <translation>Preparing picture %1 of %2</translation>
    </message>
    <message>
        <source>Vælg et billede, træk det hertil, eller sæt det ind.</source>
        <translation>Choose a picture, drag it here, or paste it.</translation>
    </message>
</context>
<context>
    <name>ComingMeetings</name>
    <message>
        <source>Senere</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>%1 kl. %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Slettet</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Den ligger i papirkurven.</source>
        <translation>It is in the bin.</translation>
    </message>
    <message>
        <source>Lad den være slettet</source>
        <translation>Leave it deleted</translation>
    </message>
    <message>
        <source>Står der nu</source>
        <translation>Stands there now</translation>
    </message>
    <message>
        <source>Intet</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Behold denne</source>
        <translation>Keep this one</translation>
    </message>
    <message>
        <source>Rettet</source>
        <translation>Edited</translation>
    </message>
    <message>
        <source>Den anden</source>
        <translation>The other one</translation>
    </message>
    <message>
        <source>Hent den frem igen</source>
        <translation>Bring it back</translation>
    </message>
    <message>
        <source>Fremme igen</source>
        <translation>Back again</translation>
    </message>
    <message>
        <source>Behold den anden</source>
        <translation>Keep the other</translation>
    </message>
    <message>
        <source>Slet den igen</source>
        <translation>Delete it again</translation>
    </message>
    <message>
        <source>%1. Det, der er forskelligt, er understreget.</source>
        <translation>%1. What differs is underlined.</translation>
    </message>
    <message>
        <source>Noten er skrevet til én selv, så teksten vises ikke her. Begge udgaver er gemt. Den kan afklares, når noten er vist for gruppen.</source>
        <translation>The note was written in private, so its text is not shown here. Both versions are kept. It can be settled once the note has been shown to the group.</translation>
    </message>
    <message>
        <source>Behold begge</source>
        <translation>Keep both</translation>
    </message>
    <message>
        <source>Skriv sammen</source>
        <translation>Write together</translation>
    </message>
    <message>
        <source>%1 skrev</source>
        <translation>%1 wrote</translation>
    </message>
    <message>
        <source>Det stemmer</source>
        <translation>It is right</translation>
    </message>
    <message>
        <source>Brug kun denne</source>
        <translation>Use only this one</translation>
    </message>
    <message>
        <source>Behold det fra %1</source>
        <translation>Keep what %1 wrote</translation>
    </message>
</context>
<context>
    <name>DesignBlock</name>
    <message>
        <source>%1 min.</source>
        <translation>%1 min.</translation>
    </message>
    <message>
        <source>5 min. kortere</source>
        <translation>5 min shorter</translation>
    </message>
    <message>
        <source>5 min. længere</source>
        <translation>5 min longer</translation>
    </message>
    <message>
        <source>Flyt op</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Flyt ned</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>En gang til</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Tag punktet af</source>
        <translation>Take it off the agenda</translation>
    </message>
</context>
<context>
    <name>DesignDialog</name>
    <message>
        <source>Tilrettelæg mødet</source>
        <translation>Lay out the meeting</translation>
    </message>
    <message>
        <source>Færdig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Hvad er det vigtigste, der skal komme ud af mødet?</source>
        <translation>What is the most important thing that must come out of the meeting?</translation>
    </message>
    <message>
        <source>Begynd her. Svaret bestemmer, hvem I inviterer.</source>
        <translation>Begin here. The answer decides whom you invite.</translation>
    </message>
    <message>
        <source>Hvad skal I stå med bagefter?</source>
        <translation>What shall you have in your hands afterwards?</translation>
    </message>
    <message>
        <source>Hvem har mødet brug for?</source>
        <translation>Whom does the meeting need?</translation>
    </message>
    <message>
        <source>Fag, bestyrelser, frivillige og gæster, der kan føre det ud i livet</source>
        <translation>Professions, boards, volunteers and guests who can make it happen</translation>
    </message>
    <message>
        <source>Dagsorden · %1 min.</source>
        <translation>Agenda · %1 min</translation>
    </message>
    <message>
        <source>Sæt punktet på dagsordenen</source>
        <translation>Put this on the agenda</translation>
    </message>
    <message>
        <source>Alle har en rolle</source>
        <translation>Everyone has a role</translation>
    </message>
    <message>
        <source>Gruppen har ingen medlemmer endnu. Tilføj dem under »Rundt om bordet«.</source>
        <translation>The group has no members yet. Add them under &quot;Round the table&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>%n ting at rette</source>
        <translation>
            <numerusform>%n thing to mend</numerusform>
            <numerusform>%n things to mend</numerusform>
        </translation>
    </message>
    <message>
        <source>Godt tilrettelagt</source>
        <translation>Well laid out</translation>
    </message>
    <message>
        <source>Holder tiden, skriver …</source>
        <translation>Keeps time, writes …</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Sammenlignet med hovedkontoret</source>
        <translation>Compared with head office</translation>
    </message>
    <message>
        <source>%1 kl. %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stod anderledes her end hos hovedkontoret</source>
        <translation>
            <numerusform>%n record was not as head office has it</numerusform>
            <numerusform>%n records were not as head office has them</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. Nu er de ens begge steder. Skulle I vælge mellem to tekster, står de under Skal afklares.</source>
        <translation>%1: %2. They are the same at both ends now. If you must choose between two texts, they are under To settle.</translation>
    </message>
    <message>
        <source>%1: %2, og de kunne ikke gøres ens. Intet er slettet. Sig det til hovedkontoret.</source>
        <translation>%1: %2, and they could not be made the same. Nothing was deleted. Tell head office.</translation>
    </message>
</context>
<context>
    <name>EmergencyDialog</name>
    <message>
        <source>Gem en nødkopi</source>
        <translation>Save an emergency copy</translation>
    </message>
    <message>
        <source>Vælg en mappe, og gem</source>
        <translation>Choose a folder and save</translation>
    </message>
    <message numerus="yes">
        <source>Nødkopien ligger i %1. %n billeder kunne ikke læses og er ikke med.</source>
        <translation>
            <numerusform>The emergency copy is in %1. %n picture could not be read and is not in it.</numerusform>
            <numerusform>The emergency copy is in %1. %n pictures could not be read and are not in it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nødkopien ligger i %1. Det hele bliver også liggende her.</source>
        <translation>The emergency copy is in %1. Everything stays here, too.</translation>
    </message>
    <message>
        <source>Hvor skal nødkopien ligge?</source>
        <translation>Where is the emergency copy to go?</translation>
    </message>
    <message>
        <source>Kopien har det, der ikke er sendt, både tekst og billeder. Tag den med på et USB-stik til hovedkontoret: der kan den sendes. Kommer denne enhed på nettet igen, bliver intet dobbelt.</source>
        <translation>The copy holds what is not sent, both texts and pictures. Take it on a USB stick to head office: it can be sent from there. If this device comes online again, nothing is doubled.</translation>
    </message>
    <message>
        <source>Vælg et kodeord til kopien</source>
        <translation>Choose a passphrase for the copy</translation>
    </message>
    <message>
        <source>Mindst %1 tegn, for eksempel tre ord. Skriv det ned et andet sted end kopien: uden det kan ingen åbne den.</source>
        <translation>At least %1 characters, for instance three words. Write it down somewhere else than the copy: without it nobody can open it.</translation>
    </message>
    <message>
        <source>Skriv kodeordet igen</source>
        <translation>Type the passphrase again</translation>
    </message>
    <message>
        <source>De to kodeord er ikke ens. Skriv dem igen.</source>
        <translation>The two passphrases are not alike. Type them again.</translation>
    </message>
    <message>
        <source>Annullér</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>EmergencySendDialog</name>
    <message>
        <source>Send en nødkopi herfra</source>
        <translation>Send an emergency copy from here</translation>
    </message>
    <message>
        <source>Vælg filen, og send</source>
        <translation>Choose the file and send</translation>
    </message>
    <message numerus="yes">
        <source>Nødkopien er sendt, men hovedkontoret tog ikke imod %n ting. De bliver i kopien: gem den, til de er skrevet om.</source>
        <translation>
            <numerusform>The emergency copy is sent, but head office did not take %n thing. It stays in the copy: keep that until it is written anew.</numerusform>
            <numerusform>The emergency copy is sent, but head office did not take %n things. They stay in the copy: keep it until they are written anew.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nødkopien er sendt til hovedkontoret. Et billede, der ikke kunne sendes, står her på siden.</source>
        <translation>The emergency copy has been sent to head office. A picture that could not be sent is listed on this page.</translation>
    </message>
    <message>
        <source>Hvor ligger nødkopien?</source>
        <translation>Where is the emergency copy?</translation>
    </message>
    <message>
        <source>Nødkopier (*.tovholder)</source>
        <translation>Emergency copies (*.tovholder)</translation>
    </message>
    <message>
        <source>Det, der blev skrevet på den anden enhed, sendes, som det blev skrevet dér. Sendes det igen, bliver intet dobbelt.</source>
        <translation>What was written on the other device is sent as it was written there. If it is sent again, nothing is doubled.</translation>
    </message>
    <message>
        <source>Kodeordet til kopien</source>
        <translation>The passphrase of the copy</translation>
    </message>
    <message>
        <source>Sender og henter.</source>
        <translation>Sending and fetching.</translation>
    </message>
    <message>
        <source>Annullér</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>FacilitatorCards</name>
    <message>
        <source>Sig</source>
        <translation>Say</translation>
    </message>
    <message>
        <source>Gør</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Hold øje med</source>
        <translation>Watch for</translation>
    </message>
    <message>
        <source>På bordet</source>
        <translation>On the table</translation>
    </message>
    <message>
        <source>Foldet sammen</source>
        <translation>Folded</translation>
    </message>
    <message>
        <source>Foldet ud</source>
        <translation>Unfolded</translation>
    </message>
</context>
<context>
    <name>FollowUpButtons</name>
    <message>
        <source>Gennemført</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Flyt</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Giv aftalen en ny dato</source>
        <translation>Give the agreement a new date</translation>
    </message>
    <message>
        <source>Opgiv</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>Skriv, hvorfor I lader aftalen ligge</source>
        <translation>Write why you leave the agreement</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>Flyt aftalen</source>
        <translation>Move the agreement</translation>
    </message>
    <message>
        <source>Hvorfor flytter I den?</source>
        <translation>Why do you move it?</translation>
    </message>
    <message>
        <source>Opgiv aftalen</source>
        <translation>Drop the agreement</translation>
    </message>
    <message>
        <source>Hvorfor lader I den ligge?</source>
        <translation>Why do you leave it?</translation>
    </message>
    <message>
        <source>Skriv en bemærkning</source>
        <translation>Write a remark</translation>
    </message>
    <message>
        <source>Hvad er der sket?</source>
        <translation>What has happened?</translation>
    </message>
    <message>
        <source>Gem bemærkningen</source>
        <translation>Save the remark</translation>
    </message>
    <message>
        <source>Godt gået. Aftalen er gennemført.</source>
        <translation>Well done. The agreement is carried out.</translation>
    </message>
    <message>
        <source>Aftalen har fået en ny dato.</source>
        <translation>The agreement has a new date.</translation>
    </message>
    <message>
        <source>Aftalen er lagt væk.</source>
        <translation>The agreement has been put away.</translation>
    </message>
    <message>
        <source>Aftalen er i gang.</source>
        <translation>The agreement is under way.</translation>
    </message>
    <message>
        <source>Bemærkningen er gemt.</source>
        <translation>The remark is saved.</translation>
    </message>
    <message>
        <source>Ny dato</source>
        <translation>New date</translation>
    </message>
    <message>
        <source>Annullér</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>FromTo</name>
    <message>
        <source>Fra</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Til</source>
        <translation>To</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Gruppen er klar til at mødes.</source>
        <translation>The group is ready to meet.</translation>
    </message>
</context>
<context>
    <name>GroupDetail</name>
    <message>
        <source>Aftaler</source>
        <translation>Agreements</translation>
    </message>
    <message numerus="yes">
        <source>Gruppen har lavet %n aftaler.</source>
        <translation>
            <numerusform>The group has made %n agreement.</numerusform>
            <numerusform>The group has made %n agreements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Se aftalerne</source>
        <translation>See the agreements</translation>
    </message>
    <message>
        <source>Samarbejdspartnere</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Partnerkortet viser, hvem I hver især samarbejder med i området, og hvor der mangler nogen.</source>
        <translation>The partner map shows whom each of you works with in the area, and where someone is missing.</translation>
    </message>
    <message>
        <source>Se partnerkortet</source>
        <translation>See the partner map</translation>
    </message>
</context>
<context>
    <name>GroupFacts</name>
    <message>
        <source>Om gruppen</source>
        <translation>About the group</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Hvad vil I med gruppen?</source>
        <translation>What is the group for?</translation>
    </message>
    <message>
        <source>Det står også i invitationen.</source>
        <translation>The invitation says so, too.</translation>
    </message>
    <message>
        <source>Her mødes I som regel</source>
        <translation>Where you usually meet</translation>
    </message>
    <message>
        <source>Forløb</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Slet gruppen</source>
        <translation>Delete the group</translation>
    </message>
</context>
<context>
    <name>GroupMeetings</name>
    <message>
        <source>Møder</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>I har ikke planlagt noget møde endnu.</source>
        <translation>You have not planned a meeting yet.</translation>
    </message>
    <message>
        <source>Planlæg det første møde</source>
        <translation>Plan the first meeting</translation>
    </message>
    <message>
        <source>Planlæg et møde</source>
        <translation>Plan a meeting</translation>
    </message>
    <message>
        <source>Prøv et møde</source>
        <translation>Try a meeting</translation>
    </message>
    <message>
        <source>Med en gruppe, der ikke findes</source>
        <translation>With a group that does not exist</translation>
    </message>
</context>
<context>
    <name>GroupPicture</name>
    <message>
        <source>Socialt</source>
        <translation>Social</translation>
    </message>
    <message>
        <source>Midt imellem</source>
        <translation>In between</translation>
    </message>
    <message>
        <source>Fysisk</source>
        <translation>Physical</translation>
    </message>
    <message>
        <source>På tværs</source>
        <translation>Across</translation>
    </message>
    <message>
        <source>Mangler</source>
        <translation>Missing</translation>
    </message>
</context>
<context>
    <name>GroupTable</name>
    <message>
        <source>Rundt om bordet</source>
        <translation>Round the table</translation>
    </message>
    <message>
        <source>Her sidder ingen endnu. Spørgsmålene herunder hjælper jer med at finde dem.</source>
        <translation>Nobody sits here yet. The questions below help you find them.</translation>
    </message>
    <message>
        <source>Tilføj en person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Skjul spørgsmålene</source>
        <translation>Hide the questions</translation>
    </message>
    <message>
        <source>Hvem mangler vi?</source>
        <translation>Who is missing?</translation>
    </message>
</context>
<context>
    <name>GroupsScreen</name>
    <message>
        <source>Grupper</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Ny gruppe</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>%1 · næste møde %2</source>
        <translation>%1 · next meeting %2</translation>
    </message>
    <message>
        <source>%1 · intet møde planlagt</source>
        <translation>%1 · no meeting planned</translation>
    </message>
    <message>
        <source>Alle grupper</source>
        <translation>All groups</translation>
    </message>
    <message>
        <source>Saml tre til seks kolleger, der arbejder i samme område.</source>
        <translation>Gather three to six colleagues who work in the same area.</translation>
    </message>
    <message>
        <source>En gruppe hører til et område. Opret området først.</source>
        <translation>A group belongs to an area. Make the area first.</translation>
    </message>
    <message>
        <source>Sæt den første gruppe sammen</source>
        <translation>Compose the first group</translation>
    </message>
    <message>
        <source>Gå til områder</source>
        <translation>Go to areas</translation>
    </message>
    <message>
        <source>%1 · næste møde uden dato</source>
        <translation>%1 · next meeting without a date</translation>
    </message>
    <message>
        <source>Log ind, så henter vi jeres områder og grupper.</source>
        <translation>Sign in, and we fetch your areas and groups.</translation>
    </message>
    <message>
        <source>Log ind</source>
        <translation>Sign in</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Hent en liste ind</source>
        <translation>Bring in a list</translation>
    </message>
    <message>
        <source>Tag listen ind</source>
        <translation>Take the list in</translation>
    </message>
    <message>
        <source>Vælg en anden fil</source>
        <translation>Choose another file</translation>
    </message>
    <message>
        <source>Vælg filen</source>
        <translation>Choose the file</translation>
    </message>
    <message>
        <source>Listen er taget ind: %1 nye, %2 rettet.</source>
        <translation>The list is taken in: %1 new, %2 changed.</translation>
    </message>
    <message>
        <source>Vælg listen</source>
        <translation>Choose the list</translation>
    </message>
    <message>
        <source>Regneark som CSV (*.csv)</source>
        <translation>Spreadsheet as CSV (*.csv)</translation>
    </message>
    <message>
        <source>Hvad står der på listen?</source>
        <translation>What is on the list?</translation>
    </message>
    <message>
        <source>Personer</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Afdelinger</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Gem listen som CSV i regnearket. Første række har overskrifterne Navn og Funktion, og gerne Stilling, E-mail, Telefon, Område og Afdeling.</source>
        <translation>Save the list as CSV in the spreadsheet. The first row has the headings Name and Function, and preferably Title, E-mail, Phone, Area and Department.</translation>
    </message>
    <message>
        <source>Gem listen som CSV i regnearket. Første række har overskrifterne Navn og Område, og gerne Adresse.</source>
        <translation>Save the list as CSV in the spreadsheet. The first row has the headings Name and Area, and preferably Address.</translation>
    </message>
    <message numerus="yes">
        <source>%n linjer skal rettes, før listen kan tages ind. Indtil da er intet ændret.</source>
        <translation>
            <numerusform>%n line must be mended before the list can be taken in. Until then nothing has changed.</numerusform>
            <numerusform>%n lines must be mended before the list can be taken in. Until then nothing has changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 nye, %2 rettes.</source>
        <translation>%1 new, %2 to be changed.</translation>
    </message>
    <message>
        <source>Alt på listen er her allerede.</source>
        <translation>Everything on the list is here already.</translation>
    </message>
    <message>
        <source>Linje %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Disse kolonner kender vi ikke, så de bliver udeladt: %1</source>
        <translation>We do not know these columns, so they are left out: %1</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Mødet er flyttet, siden I inviterede. Send en ny kalenderfil.</source>
        <translation>The meeting has moved since you sent invitations. Send a new calendar file.</translation>
    </message>
    <message>
        <source>Invitér til mødet</source>
        <translation>Invite to the meeting</translation>
    </message>
    <message>
        <source>Åbn i mailprogram</source>
        <translation>Open in mail program</translation>
    </message>
    <message>
        <source>Gem som kalenderfil</source>
        <translation>Save as calendar file</translation>
    </message>
    <message>
        <source>Mødet mangler en dag og et klokkeslæt.</source>
        <translation>The meeting lacks a day and a time.</translation>
    </message>
    <message>
        <source>Kopiér teksten</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>Teksten er kopieret.</source>
        <translation>The text is copied.</translation>
    </message>
    <message>
        <source>Kalenderfilen ligger i %1</source>
        <translation>The calendar file is in %1</translation>
    </message>
    <message>
        <source>Hvor skal kalenderfilen ligge?</source>
        <translation>Where should the calendar file go?</translation>
    </message>
    <message>
        <source>Til %1</source>
        <translation>To %1</translation>
    </message>
    <message>
        <source>Begynd forfra med vores forslag</source>
        <translation>Start again from our proposal</translation>
    </message>
    <message>
        <source>Vælg først et af tidspunkterne.</source>
        <translation>Choose one of the times first.</translation>
    </message>
    <message>
        <source>Teksten nævner ikke tiden, som den er nu. Ret den, eller begynd forfra med vores forslag.</source>
        <translation>The text does not tell the time as it is now. Correct it, or begin again with our suggestion.</translation>
    </message>
    <message>
        <source>Mødet har ingen dag endnu, så der står ikke hvornår. Luk her, og vælg Find et tidspunkt eller Ret tid og sted.</source>
        <translation>The meeting has no day yet, so the text does not say when. Close this, and choose Find a time or Change time and place.</translation>
    </message>
    <message>
        <source>Vi mangler mailadressen på %1. Tryk på navnet under Rundt om bordet, og skriv den, eller giv dem teksten på en anden måde.</source>
        <translation>We lack the mail address of %1. Press the name under Round the table and write it, or give them the text in another way.</translation>
    </message>
    <message>
        <source>Der står ikke, hvor I mødes. Luk her, og vælg Ret tid og sted.</source>
        <translation>The text does not say where you meet. Close this, and choose Change time and place.</translation>
    </message>
</context>
<context>
    <name>ItemButtons</name>
    <message>
        <source>Flyt %1 op</source>
        <translation>Move %1 up</translation>
    </message>
    <message>
        <source>Flyt %1 ned</source>
        <translation>Move %1 down</translation>
    </message>
    <message>
        <source>Tag %1 ud</source>
        <translation>Take %1 out</translation>
    </message>
</context>
<context>
    <name>LanguageText</name>
    <message>
        <source>%1 af højst %2 tegn</source>
        <translation>%1 of %2 characters at most</translation>
    </message>
</context>
<context>
    <name>LateDialog</name>
    <message>
        <source>Sådan når I det</source>
        <translation>How to make it in time</translation>
    </message>
    <message numerus="yes">
        <source>I er %n minutter efter planen. Aftalerne og afslutningen beholder deres tid.</source>
        <translation>
            <numerusform>You are %n minute behind the plan. The agreements and the closing keep their time.</numerusform>
            <numerusform>You are %n minutes behind the plan. The agreements and the closing keep their time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutter kortere</source>
        <translation>
            <numerusform>%n minute shorter</numerusform>
            <numerusform>%n minutes shorter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Så slutter I %n minutter over tiden. Aftal, om det er i orden.</source>
        <translation>
            <numerusform>You then end %n minute late. Agree whether that is all right.</numerusform>
            <numerusform>You then end %n minutes late. Agree whether that is all right.</numerusform>
        </translation>
    </message>
    <message>
        <source>Behold tiden</source>
        <translation>Keep the time</translation>
    </message>
    <message>
        <source>Tages næste gang</source>
        <translation>Taken next time</translation>
    </message>
    <message>
        <source>Gør sådan</source>
        <translation>Do so</translation>
    </message>
    <message>
        <source>Dagsordenen er kortet af, så I når aftalerne.</source>
        <translation>The agenda is shortened so that you reach the agreements.</translation>
    </message>
</context>
<context>
    <name>MeetingBar</name>
    <message numerus="yes">
        <source>%n minutter efter planen</source>
        <translation>
            <numerusform>%n minute behind the plan</numerusform>
            <numerusform>%n minutes behind the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutter foran planen</source>
        <translation>
            <numerusform>%n minute ahead of the plan</numerusform>
            <numerusform>%n minutes ahead of the plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Som planlagt</source>
        <translation>As planned</translation>
    </message>
    <message>
        <source>Forrige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>+2 min.</source>
        <translation>+2 min.</translation>
    </message>
    <message>
        <source>Mere tid til punktet</source>
        <translation>More time for this item</translation>
    </message>
    <message>
        <source>+5 min.</source>
        <translation>+5 min.</translation>
    </message>
    <message>
        <source>Indhent tid</source>
        <translation>Catch up</translation>
    </message>
    <message>
        <source>Næste</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Næste: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>+2</source>
        <translation>+2</translation>
    </message>
    <message>
        <source>+5</source>
        <translation>+5</translation>
    </message>
    <message>
        <source>Indhent</source>
        <translation>Catch up</translation>
    </message>
</context>
<context>
    <name>MeetingClosed</name>
    <message>
        <source>Tak for i dag. Mødet er afsluttet.</source>
        <translation>Thank you for today. The meeting has ended.</translation>
    </message>
    <message>
        <source>Referatet</source>
        <translation>The minutes</translation>
    </message>
    <message>
        <source>Referatet ligger i %1</source>
        <translation>The minutes are in %1</translation>
    </message>
    <message>
        <source>Lav referatet som PDF til at sende og som dokument til at rette i.</source>
        <translation>Make the minutes as a PDF to send and as a document to edit.</translation>
    </message>
    <message>
        <source>Åbn PDF</source>
        <translation>Open PDF</translation>
    </message>
    <message>
        <source>Åbn dokument</source>
        <translation>Open document</translation>
    </message>
    <message>
        <source>Der er ikke noget program til filen på denne enhed. Find den i mappen, eller send den.</source>
        <translation>There is no program for the file on this device. Find it in the folder, or send it.</translation>
    </message>
    <message>
        <source>Skriver referatet …</source>
        <translation>Writing the minutes …</translation>
    </message>
    <message>
        <source>Lav det igen</source>
        <translation>Make them again</translation>
    </message>
    <message>
        <source>Lav referatet</source>
        <translation>Make the minutes</translation>
    </message>
    <message>
        <source>Tekst til at sende med</source>
        <translation>A text to send with them</translation>
    </message>
    <message>
        <source>Kopiér teksten</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>Det har I aftalt</source>
        <translation>What you agreed</translation>
    </message>
    <message>
        <source>Hvem skal læse det?</source>
        <translation>Who will read it?</translation>
    </message>
    <message>
        <source>Gruppen: alt</source>
        <translation>The group: all of it</translation>
    </message>
    <message>
        <source>Andre: uden det, der kun er for gruppen</source>
        <translation>Others: without what is for the group only</translation>
    </message>
    <message>
        <source>Næste gang</source>
        <translation>Next time</translation>
    </message>
    <message>
        <source>Aftal tiden, mens I sidder her. Det næste møde begynder med aftalerne fra i dag.</source>
        <translation>Agree on the time while you sit here. The next meeting begins with today&apos;s agreements.</translation>
    </message>
    <message>
        <source>Gå til gruppens møder</source>
        <translation>Go to the group&apos;s meetings</translation>
    </message>
</context>
<context>
    <name>MeetingLobby</name>
    <message>
        <source>Møde %1 · %2 min.</source>
        <translation>Meeting %1 · %2 min.</translation>
    </message>
    <message>
        <source>Mødet ender i: %1</source>
        <translation>The meeting ends in: %1</translation>
    </message>
    <message>
        <source>Ligger det klar?</source>
        <translation>Is it ready?</translation>
    </message>
    <message>
        <source>Sag fra området</source>
        <translation>A case from the area</translation>
    </message>
    <message>
        <source>Hvem er her?</source>
        <translation>Who is here?</translation>
    </message>
    <message>
        <source>Den, I ikke trykker på, regnes som til stede.</source>
        <translation>Whoever you do not press counts as present.</translation>
    </message>
    <message>
        <source>Start mødet</source>
        <translation>Start the meeting</translation>
    </message>
    <message>
        <source>%1 · gæst · %2</source>
        <translation>%1 · guest · %2</translation>
    </message>
    <message>
        <source>Sæt en gæst ved bordet</source>
        <translation>Seat a guest</translation>
    </message>
    <message>
        <source>Prøv mødet</source>
        <translation>Try the meeting</translation>
    </message>
    <message>
        <source>Med en gruppe, der ikke findes</source>
        <translation>With a group that does not exist</translation>
    </message>
    <message>
        <source>Planlagt med hovedkontorets udgave %1 af forløbet</source>
        <translation>Planned with version %1 of head office&apos;s course</translation>
    </message>
    <message>
        <source>Bagefter står I med: %1</source>
        <translation>Afterwards you will have: %1</translation>
    </message>
    <message>
        <source>Mødet har brug for: %1</source>
        <translation>The meeting needs: %1</translation>
    </message>
</context>
<context>
    <name>MeetingRow</name>
    <message>
        <source>Mødet er flyttet, siden I inviterede. Send en ny kalenderfil.</source>
        <translation>The meeting has moved since you sent invitations. Send a new calendar file.</translation>
    </message>
    <message>
        <source>Invitér igen</source>
        <translation>Invite again</translation>
    </message>
    <message>
        <source>%1 kl. %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>Uden dato</source>
        <translation>Without a date</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Fortsæt mødet</source>
        <translation>Continue the meeting</translation>
    </message>
    <message>
        <source>Invitér</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Ret tid og sted</source>
        <translation>Change time and place</translation>
    </message>
    <message>
        <source>Aflys</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Sletter mødet. Det kan fortrydes.</source>
        <translation>Deletes the meeting. It can be undone.</translation>
    </message>
    <message numerus="yes">
        <source>%n aftaler</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message>
        <source>Tilrettelæg mødet</source>
        <translation>Lay out the meeting</translation>
    </message>
    <message numerus="yes">
        <source>%n foreslåede tidspunkter</source>
        <translation>
            <numerusform>%n proposed time</numerusform>
            <numerusform>%n proposed times</numerusform>
        </translation>
    </message>
    <message>
        <source>Notér svar, og vælg tid</source>
        <translation>Note answers and choose</translation>
    </message>
    <message>
        <source>Find et tidspunkt</source>
        <translation>Find a time</translation>
    </message>
    <message>
        <source>Åbn mødet</source>
        <translation>Open the meeting</translation>
    </message>
</context>
<context>
    <name>MeetingScreen</name>
    <message>
        <source>Mødet</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Dagsorden</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Kort til tovholderen</source>
        <translation>Cards for the facilitator</translation>
    </message>
    <message>
        <source>Der er ikke valgt noget møde. Gå til I dag, og åbn mødet derfra.</source>
        <translation>No meeting is chosen. Go to Today and open the meeting from there.</translation>
    </message>
    <message>
        <source>Gå til I dag</source>
        <translation>Go to Today</translation>
    </message>
    <message>
        <source>Møde %1</source>
        <translation>Meeting %1</translation>
    </message>
    <message>
        <source>Vis spørgsmålet på væggen</source>
        <translation>Show the question on the wall</translation>
    </message>
</context>
<context>
    <name>MeetingTable</name>
    <message>
        <source>Kort til tovholderen</source>
        <translation>Cards for the facilitator</translation>
    </message>
    <message>
        <source>Dagsorden</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Ret dagsordenen</source>
        <translation>Change the agenda</translation>
    </message>
    <message>
        <source>Gå videre?</source>
        <translation>Go on?</translation>
    </message>
    <message numerus="yes">
        <source>%n aftaler mangler et svar, en dag eller et hvorfor. Går I videre, står de, I ikke har svaret på, som ikke drøftet, og de kommer igen næste gang.</source>
        <translation>
            <numerusform>%n agreement lacks an answer, a day or a reason. If you go on, what you have not answered stands as not discussed and comes again next time.</numerusform>
            <numerusform>%n agreements lack an answer, a day or a reason. If you go on, those you have not answered stand as not discussed and come again next time.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gå videre</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Tovholder</source>
        <translation>Facilitator</translation>
    </message>
    <message>
        <source>Funktion i gruppen</source>
        <translation>Function in the group</translation>
    </message>
    <message>
        <source>Gør til tovholder</source>
        <translation>Make facilitator</translation>
    </message>
    <message>
        <source>Flyt op</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Sidder en plads tidligere i runden</source>
        <translation>Sits one place earlier in the round</translation>
    </message>
    <message>
        <source>Flyt ned</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Sidder en plads senere i runden</source>
        <translation>Sits one place later in the round</translation>
    </message>
    <message>
        <source>Tag ud af gruppen</source>
        <translation>Take out of the group</translation>
    </message>
    <message>
        <source>E-mail til invitationer</source>
        <translation>E-mail for invitations</translation>
    </message>
</context>
<context>
    <name>MinutesAddenda</name>
    <message>
        <source>Tilføjelser</source>
        <translation>Addenda</translation>
    </message>
    <message>
        <source>Hvad skal føjes til?</source>
        <translation>What is to be added?</translation>
    </message>
    <message>
        <source>Det står i referatet med navn og tid og kan ikke rettes bagefter.</source>
        <translation>It stands in the minutes with name and time and cannot be changed afterwards.</translation>
    </message>
    <message>
        <source>Føj til referatet</source>
        <translation>Add to the minutes</translation>
    </message>
</context>
<context>
    <name>MinutesApproval</name>
    <message>
        <source>Referatet er låst</source>
        <translation>The minutes are locked</translation>
    </message>
    <message>
        <source>Godkend referatet</source>
        <translation>Approve the minutes</translation>
    </message>
    <message numerus="yes">
        <source>Er det, som I husker det? Tryk på jeres egen plads. %n mangler.</source>
        <translation>
            <numerusform>Is it as you remember it? Press your own seat. %n is missing.</numerusform>
            <numerusform>Is it as you remember it? Press your own seat. %n are missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alle har godkendt. Nu kan referatet låses.</source>
        <translation>All have approved. Now the minutes can be locked.</translation>
    </message>
    <message>
        <source>Har godkendt</source>
        <translation>Has approved</translation>
    </message>
    <message>
        <source>Har ikke godkendt endnu</source>
        <translation>Has not approved yet</translation>
    </message>
    <message>
        <source>godkendt %1</source>
        <translation>approved %1</translation>
    </message>
    <message>
        <source>Lås referatet</source>
        <translation>Lock the minutes</translation>
    </message>
    <message>
        <source>Lås referatet?</source>
        <translation>Lock the minutes?</translation>
    </message>
    <message numerus="yes">
        <source>%n har ikke godkendt endnu. Når referatet er låst, kan det kun ændres med en tilføjelse.</source>
        <translation>
            <numerusform>%n person has not approved yet. Once the minutes are locked, they are changed only by an addendum.</numerusform>
            <numerusform>%n people have not approved yet. Once the minutes are locked, they are changed only by an addendum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Når referatet er låst, kan det kun ændres med en tilføjelse.</source>
        <translation>Once the minutes are locked, they are changed only by an addendum.</translation>
    </message>
    <message>
        <source>Låst %1 kl. %2 af %3. Det, der skal ændres, skrives som en tilføjelse.</source>
        <translation>Locked %1 at %2 by %3. What must be changed is written as an addendum.</translation>
    </message>
    <message>
        <source>gruppen</source>
        <translation>the group</translation>
    </message>
    <message>
        <source>Noget er ændret siden: det kom fra en enhed, der ikke havde hørt om låsen. Læs referatet igennem, og skriv en tilføjelse om det, der skal gælde.</source>
        <translation>Something has changed since: it came from a device that had not heard of the lock. Read the minutes through, and write an addendum about what is to stand.</translation>
    </message>
</context>
<context>
    <name>MinutesNote</name>
    <message>
        <source>Hele gruppen</source>
        <translation>The whole group</translation>
    </message>
    <message>
        <source>kun for gruppen</source>
        <translation>for the group only</translation>
    </message>
    <message>
        <source>Lad alle læse noten</source>
        <translation>Let all read the note</translation>
    </message>
    <message>
        <source>Kun for gruppen</source>
        <translation>For the group only</translation>
    </message>
    <message>
        <source>Ret noten</source>
        <translation>Correct the note</translation>
    </message>
</context>
<context>
    <name>MinutesReading</name>
    <message>
        <source>Det blev sagt</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Læs referatet igennem</source>
        <translation>Read the minutes through</translation>
    </message>
    <message>
        <source>Der er ikke skrevet nogen noter på mødet.</source>
        <translation>No notes were written at the meeting.</translation>
    </message>
    <message numerus="yes">
        <source>%n noter blev skrevet i det skjulte og aldrig vist. De står ikke i referatet.</source>
        <translation>
            <numerusform>%n note was written in private and never shown. It is not in the minutes.</numerusform>
            <numerusform>%n notes were written in private and never shown. They are not in the minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · kun for gruppen</source>
        <translation>%1 · for the group only</translation>
    </message>
    <message>
        <source>Lad alle læse %1</source>
        <translation>Let all read %1</translation>
    </message>
    <message>
        <source>Hold %1 inden for gruppen</source>
        <translation>Keep %1 within the group</translation>
    </message>
    <message numerus="yes">
        <source>%n noter</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Læs højt. Tryk på det, der skal rettes. Tryk på øjet ved det, der kun er for gruppen.</source>
        <translation>Read aloud. Press what must be corrected. Press the eye at what is for the group only.</translation>
    </message>
</context>
<context>
    <name>MoreScreen</name>
    <message>
        <source>Mere</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>MyAgreements</name>
    <message>
        <source>Det har du lovet</source>
        <translation>What you have promised</translation>
    </message>
    <message>
        <source>Du skylder ingen noget. Nyd det.</source>
        <translation>You owe nobody anything. Enjoy it.</translation>
    </message>
    <message>
        <source>Når du er logget ind, står dine egne aftaler her.</source>
        <translation>When you are signed in, your own agreements stand here.</translation>
    </message>
    <message>
        <source>Se alle aftaler</source>
        <translation>See all agreements</translation>
    </message>
    <message>
        <source>Din konto hører ikke til en person i appen endnu. Bed hovedkontoret om det, så står dine egne aftaler her.</source>
        <translation>Your account does not belong to a person in the app yet. Ask head office for it, and your own agreements stand here.</translation>
    </message>
</context>
<context>
    <name>NewAreaDialog</name>
    <message>
        <source>Nyt område</source>
        <translation>New area</translation>
    </message>
    <message>
        <source>Opret området</source>
        <translation>Make the area</translation>
    </message>
    <message>
        <source>Hvad hedder området?</source>
        <translation>What is the area called?</translation>
    </message>
    <message>
        <source>Annullér</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Det gør en administrator. Er du det ikke, så bed hovedkontoret om det: ellers bliver området og gruppen på denne enhed.</source>
        <translation>An administrator does that. If you are not one, ask head office for it: otherwise the area and the group stay on this device.</translation>
    </message>
</context>
<context>
    <name>NewGroupDialog</name>
    <message>
        <source>Ny gruppe</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Opret gruppen</source>
        <translation>Make the group</translation>
    </message>
    <message>
        <source>Hvad hedder gruppen?</source>
        <translation>What is the group called?</translation>
    </message>
    <message>
        <source>Erfaringsgruppen i …</source>
        <translation>The experience group in …</translation>
    </message>
    <message>
        <source>I hvilket område?</source>
        <translation>In which area?</translation>
    </message>
    <message>
        <source>Vælg et område</source>
        <translation>Choose an area</translation>
    </message>
    <message>
        <source>Hvad er det for en gruppe?</source>
        <translation>What kind of group is it?</translation>
    </message>
    <message>
        <source>Hvilket forløb følger I?</source>
        <translation>Which course do you follow?</translation>
    </message>
    <message>
        <source>Annullér</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>NextMeetingCard</name>
    <message>
        <source>I gang nu</source>
        <translation>Under way now</translation>
    </message>
    <message>
        <source>Jeres næste møde</source>
        <translation>Your next meeting</translation>
    </message>
    <message>
        <source>%1 kl. %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>Fortsæt mødet</source>
        <translation>Continue the meeting</translation>
    </message>
    <message>
        <source>Åbn mødet</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>Se gruppen</source>
        <translation>See the group</translation>
    </message>
</context>
<context>
    <name>ObservationAnswer</name>
    <message>
        <source>Åbner mødet</source>
        <translation>Opens the meeting</translation>
    </message>
    <message>
        <source>Det blev aftalt</source>
        <translation>What was agreed</translation>
    </message>
    <message>
        <source>Svar fra tovholderen</source>
        <translation>Reply from the facilitator</translation>
    </message>
</context>
<context>
    <name>ObservationState</name>
    <message>
        <source>%1 af %2 billeder sendt</source>
        <translation>%1 of %2 photos sent</translation>
    </message>
    <message numerus="yes">
        <source>%n billede(r)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlineRow</name>
    <message>
        <source>%1 af %2 min.</source>
        <translation>%1 of %2 min.</translation>
    </message>
    <message>
        <source>%1 min.</source>
        <translation>%1 min.</translation>
    </message>
    <message>
        <source>Uden navn</source>
        <translation>Without a name</translation>
    </message>
    <message numerus="yes">
        <source>%n steder mangler noget</source>
        <translation>
            <numerusform>Something is missing in %n place</numerusform>
            <numerusform>Something is missing in %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverdueWarning</name>
    <message numerus="yes">
        <source>Noget har ventet i %n dage på at blive sendt. Det findes kun på denne enhed. Find en forbindelse, og tryk Send nu, eller gem en nødkopi.</source>
        <translation>
            <numerusform>Something has waited for %n day to be sent. It is on this device only. Find a connection and press Send now, or save an emergency copy.</numerusform>
            <numerusform>Something has waited for %n days to be sent. It is on this device only. Find a connection and press Send now, or save an emergency copy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageRegistry</name>
    <message>
        <source>I dag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Grupper</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Registrér</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Aftaler</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Mere</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Bakken</source>
        <translation>Tray</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Søg</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Gemt og sendt</source>
        <translation>Saved and sent</translation>
    </message>
    <message>
        <source>Indstillinger</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Mødet</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Prøv et møde</source>
        <translation>Try a meeting</translation>
    </message>
    <message>
        <source>Forløb</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>Ret et forløb</source>
        <translation>Edit a course</translation>
    </message>
</context>
<context>
    <name>Partner</name>
    <message>
        <source>Fælles</source>
        <translation>Shared</translation>
    </message>
</context>
<context>
    <name>PartnerCard</name>
    <message>
        <source>Se partnerkortet</source>
        <translation>See the partner map</translation>
    </message>
    <message>
        <source>Hvem arbejder I sammen med, hvad er kommet til, og hvad mangler?</source>
        <translation>Whom do you work with, what has come, and what is missing?</translation>
    </message>
    <message>
        <source>Samarbejdspartnere</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Kortet over samarbejdspartnere bliver til på et møde.</source>
        <translation>The map of partners is made at a meeting.</translation>
    </message>
</context>
<context>
    <name>PartnersOverTime</name>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message numerus="yes">
        <source>%n nye partnere</source>
        <translation>
            <numerusform>%n new partner</numerusform>
            <numerusform>%n new partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deles nu</source>
        <translation>
            <numerusform>%n is shared now</numerusform>
            <numerusform>%n are shared now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n er ikke med mere</source>
        <translation>
            <numerusform>%n is no longer there</numerusform>
            <numerusform>%n are no longer there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n felter er tomme</source>
        <translation>
            <numerusform>%n cell is empty</numerusform>
            <numerusform>%n cells are empty</numerusform>
        </translation>
    </message>
    <message>
        <source>Møde %1 · %2</source>
        <translation>Meeting %1 · %2</translation>
    </message>
    <message>
        <source>Partnerkortet over tid</source>
        <translation>The partner map over time</translation>
    </message>
    <message>
        <source>Kortet bliver gemt, hver gang I afslutter et møde. Så kan I se her, hvad der er kommet til.</source>
        <translation>The map is kept each time you close a meeting. Then you can see here what has come since.</translation>
    </message>
    <message>
        <source>Før</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Efter</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Hvem tænker I på?</source>
        <translation>Whom are you thinking of?</translation>
    </message>
    <message>
        <source>Tilføj en person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Tilføj</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Søg i stedet</source>
        <translation>Search instead</translation>
    </message>
    <message>
        <source>Navn eller stilling</source>
        <translation>Name or title</translation>
    </message>
    <message>
        <source>Vi kender ingen med det navn. Tilføj personen, så kan I invitere.</source>
        <translation>We know nobody by that name. Add the person, and you can invite them.</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Vælg en funktion</source>
        <translation>Choose a function</translation>
    </message>
    <message>
        <source>E-mail, hvis personen skal inviteres</source>
        <translation>E-mail, if the person is to be invited</translation>
    </message>
    <message>
        <source>Her er ingen personer endnu. Tilføj den første.</source>
        <translation>There are no people here yet. Add the first.</translation>
    </message>
    <message>
        <source>Tilføj en ny person</source>
        <translation>Add a new person</translation>
    </message>
    <message>
        <source>Sidder ved bordet</source>
        <translation>Sits at the table</translation>
    </message>
</context>
<context>
    <name>PhotoLarge</name>
    <message>
        <source>Billede %1</source>
        <translation>Photo %1</translation>
    </message>
    <message>
        <source>Billedet er ikke på denne enhed endnu. Det hentes, når der er forbindelse.</source>
        <translation>The photo is not on this device yet. It is fetched when there is a connection.</translation>
    </message>
</context>
<context>
    <name>PhotoPicker</name>
    <message>
        <source>Vælg billeder</source>
        <translation>Choose pictures</translation>
    </message>
    <message>
        <source>Billeder (%1)</source>
        <translation>Pictures (%1)</translation>
    </message>
    <message>
        <source>Alle filer (%1)</source>
        <translation>All files (%1)</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Billeder</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Fjern billede %1</source>
        <translation>Remove photo %1</translation>
    </message>
</context>
<context>
    <name>PhotoThumb</name>
    <message>
        <source>Vis billede %1</source>
        <translation>Show photo %1</translation>
    </message>
</context>
<context>
    <name>PlanMeetingDialog</name>
    <message>
        <source>Planlæg et møde</source>
        <translation>Plan a meeting</translation>
    </message>
    <message>
        <source>Ret tid og sted</source>
        <translation>Change time and place</translation>
    </message>
    <message>
        <source>Planlæg mødet</source>
        <translation>Plan the meeting</translation>
    </message>
    <message>
        <source>Gem ændringen</source>
        <translation>Save the change</translation>
    </message>
    <message>
        <source>Hvilket møde er det?</source>
        <translation>Which meeting is it?</translation>
    </message>
    <message>
        <source>Et møde for sig selv</source>
        <translation>A meeting of its own</translation>
    </message>
    <message>
        <source>Hvad handler mødet om?</source>
        <translation>What is the meeting about?</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Mødet slutter, før det begynder. Ret et af klokkeslættene.</source>
        <translation>The meeting ends before it begins. Change one of the times.</translation>
    </message>
    <message>
        <source>Sted</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Annullér</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Foreslå flere tidspunkter</source>
        <translation>Propose several times</translation>
    </message>
    <message>
        <source>Skriv først, hvad mødet handler om.</source>
        <translation>Write first what the meeting is about.</translation>
    </message>
</context>
<context>
    <name>PlaybookDetail</name>
    <message>
        <source>Kladde</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Kan ikke bruges</source>
        <translation>Cannot be used</translation>
    </message>
    <message>
        <source>Taget tilbage</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Bruges til nye møder</source>
        <translation>Used for new meetings</translation>
    </message>
    <message>
        <source>Bruges ikke til nye møder</source>
        <translation>Not used for new meetings</translation>
    </message>
    <message>
        <source>Uden navn</source>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>Skriv videre</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <source>Ret forløbet</source>
        <translation>Edit the course</translation>
    </message>
    <message>
        <source>Lav en kopi</source>
        <translation>Make a copy</translation>
    </message>
    <message>
        <source>Tag den tilbage</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Kassér kladden</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Kun hovedkontoret kan rette og dele forløb. Bed en administrator om det.</source>
        <translation>Only head office can edit and publish courses. Ask an administrator to do it.</translation>
    </message>
    <message>
        <source>Møderne</source>
        <translation>The meetings</translation>
    </message>
    <message>
        <source>%1 min.</source>
        <translation>%1 min.</translation>
    </message>
    <message>
        <source>Tryk på et møde for at prøve det med en gruppe, der ikke findes.</source>
        <translation>Press a meeting to try it with a group that does not exist.</translation>
    </message>
    <message>
        <source>Tag udgaven tilbage?</source>
        <translation>Take the version back?</translation>
    </message>
    <message>
        <source>Nye møder får den ikke længere. Møder, der allerede er planlagt med den, beholder den.</source>
        <translation>New meetings will not get it any more. Meetings already planned with it keep it.</translation>
    </message>
</context>
<context>
    <name>PlaybookEditorScreen</name>
    <message>
        <source>Gemmer …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Kladde, gemt her %1</source>
        <translation>Draft, saved here %1</translation>
    </message>
    <message>
        <source>Kladde, kun på denne enhed</source>
        <translation>Draft, on this device only</translation>
    </message>
    <message>
        <source>Det er taget ud af forløbet.</source>
        <translation>It was taken out of the course.</translation>
    </message>
    <message>
        <source>Udgave %1 er delt. De andre enheder får den, næste gang de henter.</source>
        <translation>Version %1 is published. The other devices get it the next time they sync.</translation>
    </message>
    <message>
        <source>Uden navn</source>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>Del med alle</source>
        <translation>Publish to all</translation>
    </message>
    <message>
        <source>Alle punkter</source>
        <translation>All blocks</translation>
    </message>
    <message>
        <source>Kladden findes ikke på denne enhed. Begynd en ny fra listen over forløb.</source>
        <translation>The draft is not on this device. Begin a new one from the list of courses.</translation>
    </message>
    <message>
        <source>Gå til forløb</source>
        <translation>Go to courses</translation>
    </message>
    <message>
        <source>Ret et forløb</source>
        <translation>Edit a course</translation>
    </message>
</context>
<context>
    <name>PlaybookField</name>
    <message>
        <source>Navnet på en fil i mappen media ved siden af forløbene. Den skal ligge på hver enhed.</source>
        <translation>The name of a file in the folder media beside the courses. It must lie on every device.</translation>
    </message>
    <message>
        <source>Tilføj %1</source>
        <translation>Add %1</translation>
    </message>
</context>
<context>
    <name>PlaybookForm</name>
    <message>
        <source>Hele forløbet</source>
        <translation>The whole course</translation>
    </message>
    <message>
        <source>Møde</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Uden navn</source>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>Tilføj et møde</source>
        <translation>Add a meeting</translation>
    </message>
    <message>
        <source>Tilføj et punkt</source>
        <translation>Add a block</translation>
    </message>
    <message>
        <source>Tilføj et punkt efter dette</source>
        <translation>Add a block after this</translation>
    </message>
    <message>
        <source>Prøv mødet</source>
        <translation>Try the meeting</translation>
    </message>
    <message>
        <source>Mødet kan prøves, når det, der mangler at blive valgt i punkterne, er valgt.</source>
        <translation>The meeting can be tried once what remains to be chosen in its blocks has been chosen.</translation>
    </message>
    <message>
        <source>Punkterne tager %1 af mødets %2 minutter.</source>
        <translation>The blocks take %1 of the meeting&apos;s %2 minutes.</translation>
    </message>
    <message>
        <source>Gør mødet %1 minutter langt</source>
        <translation>Make the meeting %1 minutes long</translation>
    </message>
</context>
<context>
    <name>PlaybookOutline</name>
    <message>
        <source>Forløbets møder og punkter</source>
        <translation>The course&apos;s meetings and blocks</translation>
    </message>
</context>
<context>
    <name>PlaybookRow</name>
    <message>
        <source>Kladder på denne enhed</source>
        <translation>Drafts on this device</translation>
    </message>
    <message>
        <source>Delt af hovedkontoret</source>
        <translation>Published by head office</translation>
    </message>
    <message>
        <source>Følger med appen</source>
        <translation>Comes with the app</translation>
    </message>
    <message>
        <source>Fra mappen på denne enhed</source>
        <translation>From the folder on this device</translation>
    </message>
    <message>
        <source>Uden navn</source>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>Udgave %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>PlaybookTexts</name>
    <message>
        <source>%1 (dansk)</source>
        <translation>%1 (Danish)</translation>
    </message>
    <message>
        <source>%1 (engelsk)</source>
        <translation>%1 (English)</translation>
    </message>
</context>
<context>
    <name>PlaybooksScreen</name>
    <message>
        <source>Kladden er kasseret.</source>
        <translation>The draft was discarded.</translation>
    </message>
    <message>
        <source>Forløb</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>Nyt forløb</source>
        <translation>New course</translation>
    </message>
    <message>
        <source>Alle forløb</source>
        <translation>All courses</translation>
    </message>
</context>
<context>
    <name>PresenterWindow</name>
    <message>
        <source>%1 – til væggen</source>
        <translation>%1 – for the wall</translation>
    </message>
    <message numerus="yes">
        <source>%n har skrevet. Det vises senere.</source>
        <translation>
            <numerusform>%n person has written. It is shown later.</numerusform>
            <numerusform>%n people have written. It is shown later.</numerusform>
        </translation>
    </message>
    <message>
        <source>Det, I har skrevet</source>
        <translation>What you have written</translation>
    </message>
    <message>
        <source>Tilbage til mødet</source>
        <translation>Back to the meeting</translation>
    </message>
</context>
<context>
    <name>ProblemWindow</name>
    <message>
        <source>Tovholder</source>
        <translation>Tovholder</translation>
    </message>
    <message>
        <source>Luk</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ProposedTimeCard</name>
    <message>
        <source>Flest kan</source>
        <translation>Most can come</translation>
    </message>
    <message>
        <source>Kan: %1</source>
        <translation>Can come: %1</translation>
    </message>
    <message>
        <source>Måske: %1</source>
        <translation>Perhaps: %1</translation>
    </message>
    <message>
        <source>Kan ikke: %1</source>
        <translation>Cannot: %1</translation>
    </message>
    <message>
        <source>Hvad siger %1?</source>
        <translation>What does %1 say?</translation>
    </message>
    <message>
        <source>Vælg tidspunktet</source>
        <translation>Choose this time</translation>
    </message>
    <message>
        <source>Mødet får det, og de andre falder væk. Det kan fortrydes.</source>
        <translation>The meeting gets it, and the others go. You can undo it.</translation>
    </message>
    <message>
        <source>Fjern</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>ProposedTimesDialog</name>
    <message>
        <source>Find et tidspunkt</source>
        <translation>Find a time</translation>
    </message>
    <message>
        <source>Spørg gruppen</source>
        <translation>Ask the group</translation>
    </message>
    <message>
        <source>Tidspunkterne står i invitationen.</source>
        <translation>The times are in the invitation.</translation>
    </message>
    <message>
        <source>Foreslå mindst to tidspunkter.</source>
        <translation>Propose at least two times.</translation>
    </message>
    <message>
        <source>Foreslå to til fem tidspunkter. De kommer med i invitationen, og her noterer du, hvem der kan hvornår.</source>
        <translation>Propose two to five times. They go into the invitation, and here you note who can come when.</translation>
    </message>
    <message>
        <source>Hvem har svaret?</source>
        <translation>Who has answered?</translation>
    </message>
    <message>
        <source>%1 af %2 har svaret på alle tidspunkter.</source>
        <translation>%1 of %2 have answered for every time.</translation>
    </message>
    <message>
        <source>Mødet er %1.</source>
        <translation>The meeting is on %1.</translation>
    </message>
    <message>
        <source>Det første tidspunkt</source>
        <translation>The first time</translation>
    </message>
    <message>
        <source>Et tidspunkt mere</source>
        <translation>One more time</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Foreslå tidspunktet</source>
        <translation>Propose this time</translation>
    </message>
    <message>
        <source>Vælg en dag, der ikke er foreslået, og et klokkeslæt fra og til.</source>
        <translation>Choose a day that is not proposed yet, and a time from and to.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Del forløbet med alle?</source>
        <translation>Publish the course to all?</translation>
    </message>
    <message>
        <source>Forløbet er ikke klar endnu</source>
        <translation>The course is not ready yet</translation>
    </message>
    <message>
        <source>Del udgave %1</source>
        <translation>Publish version %1</translation>
    </message>
    <message>
        <source>Annullér</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Luk</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Alle enheder får det som udgave %1, næste gang de henter. Møder, der er planlagt eller i gang, beholder den udgave, de har.</source>
        <translation>Every device gets it as version %1 the next time it syncs. Meetings that are planned or running keep the version they have.</translation>
    </message>
    <message numerus="yes">
        <source>%n steder mangler noget. Tryk på et af dem for at rette det.</source>
        <translation>
            <numerusform>Something is missing in %n place. Press it to mend it.</numerusform>
            <numerusform>Something is missing in %n places. Press one of them to mend it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hele forløbet</source>
        <translation>The whole course</translation>
    </message>
    <message>
        <source>Billeder og film følger ikke med: %1. Læg dem i mappen media ved siden af forløbene på de enheder, der skal vise dem.</source>
        <translation>Pictures and films do not go with it: %1. Put them in the folder media beside the courses on the devices that are to show them.</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>Modtaget af hovedkontoret</source>
        <translation>Received by head office</translation>
    </message>
    <message>
        <source>%1 kl. %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message numerus="yes">
        <source>%n modtaget</source>
        <translation>
            <numerusform>%n received</numerusform>
            <numerusform>%n received</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n afvist</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message>
        <source>Ret det her. Så sendes det igen.</source>
        <translation>Mend it here. Then it is sent again.</translation>
    </message>
    <message>
        <source>Opgiv ændringen?</source>
        <translation>Give up the change?</translation>
    </message>
    <message>
        <source>Det, du skrev her på enheden, går tabt, og det står igen, som hovedkontoret har det.</source>
        <translation>What you wrote on this device is lost, and it is again as head office has it.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Afvist</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Opgiv ændringen</source>
        <translation>Give up the change</translation>
    </message>
    <message>
        <source>Afvist: %1</source>
        <translation>Refused: %1</translation>
    </message>
</context>
<context>
    <name>RehearsalScreen</name>
    <message>
        <source>Prøve med en gruppe, der ikke findes. Intet af det, I gør her, bliver gemt.</source>
        <translation>A rehearsal with a group that does not exist. Nothing you do here is kept.</translation>
    </message>
    <message>
        <source>Slut prøven</source>
        <translation>End the rehearsal</translation>
    </message>
    <message>
        <source>Prøv et møde</source>
        <translation>Try a meeting</translation>
    </message>
    <message>
        <source>Se, hvordan det går for sig, før I mødes</source>
        <translation>See how it goes before you meet</translation>
    </message>
    <message>
        <source>Vælg et møde. I får en gruppe på fem, der ikke findes, og kan trykke på alt. Intet bliver gemt eller sendt.</source>
        <translation>Choose a meeting. You get a group of five that does not exist and can press everything. Nothing is kept or sent.</translation>
    </message>
    <message>
        <source>%1 min.</source>
        <translation>%1 min.</translation>
    </message>
    <message>
        <source>Slettet: %1</source>
        <translation>Deleted: %1</translation>
    </message>
</context>
<context>
    <name>RetryOrGiveUp</name>
    <message>
        <source>Send igen</source>
        <translation>Send again</translation>
    </message>
</context>
<context>
    <name>SavedState</name>
    <message>
        <source>Alt er gemt her på enheden. Log ind, så kommer det også til hovedkontoret.</source>
        <translation>Everything is saved on this device. Sign in, and it reaches head office, too.</translation>
    </message>
    <message numerus="yes">
        <source>Alt er gemt her. %n ting sendes til hovedkontoret, så snart der er forbindelse.</source>
        <translation>
            <numerusform>Everything is saved here. %n thing is sent to head office as soon as there is a connection.</numerusform>
            <numerusform>Everything is saved here. %n things are sent to head office as soon as there is a connection.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt er hos hovedkontoret, senest kl. %1.</source>
        <translation>Everything is at head office, last at %1.</translation>
    </message>
    <message>
        <source>Alt er gemt her på enheden.</source>
        <translation>Everything is saved on this device.</translation>
    </message>
    <message>
        <source>Vis</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Viser hvad der ikke er sendt endnu</source>
        <translation>Shows what has not been sent yet</translation>
    </message>
    <message numerus="yes">
        <source>Alt er gemt her. %n ting blev afvist af hovedkontoret. Tryk på Vis, så står der hvorfor.</source>
        <translation>
            <numerusform>Everything is saved here. %n thing was refused by head office. Press Show to see why.</numerusform>
            <numerusform>Everything is saved here. %n things were refused by head office. Press Show to see why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Søg</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Skriv et ord</source>
        <translation>Write a word</translation>
    </message>
    <message numerus="yes">
        <source>%n steder</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Ingen har skrevet noget med »%1«.</source>
        <translation>Nobody has written anything with “%1”.</translation>
    </message>
    <message>
        <source>Søg i noter, aftaler, historier, samarbejdspartnere og det, I har set i området.</source>
        <translation>Search notes, agreements, stories, partners and what you have seen in the area.</translation>
    </message>
    <message>
        <source>Ryd søgningen</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>SettingsAbout</name>
    <message>
        <source>Om Tovholder</source>
        <translation>About Tovholder</translation>
    </message>
    <message>
        <source>Udgave %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Tovholder er fri software under Apache-licensen 2.0.</source>
        <translation>Tovholder is free software under the Apache License 2.0.</translation>
    </message>
    <message>
        <source>Appen bygger på Qt (LGPL 3), SQLite (frit for alle), SQLiteCpp (MIT), Protocol Buffers (BSD), zstd (BSD), libsodium (ISC), OpenSSL (Apache 2.0), libical (LGPL 2.1 eller MPL 2), Pango og Cairo (LGPL), qpdf (Apache 2.0), libzip (BSD) og skriften Inter (OFL 1.1).</source>
        <translation>The app is built on Qt (LGPL 3), SQLite (public domain), SQLiteCpp (MIT), Protocol Buffers (BSD), zstd (BSD), libsodium (ISC), OpenSSL (Apache 2.0), libical (LGPL 2.1 or MPL 2), Pango and Cairo (LGPL), qpdf (Apache 2.0), libzip (BSD) and the typeface Inter (OFL 1.1).</translation>
    </message>
</context>
<context>
    <name>SettingsAccount</name>
    <message>
        <source>Hovedkontor</source>
        <translation>Head office</translation>
    </message>
    <message>
        <source>%1 er logget ind på %2.</source>
        <translation>%1 is signed in to %2.</translation>
    </message>
    <message>
        <source>Log ud</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Log ind for at hente jeres områder og sende det, der er gemt her.</source>
        <translation>Sign in to fetch your areas and send what is saved here.</translation>
    </message>
    <message>
        <source>Serverens adresse</source>
        <translation>The server&apos;s address</translation>
    </message>
    <message>
        <source>tovholder.eksempel.dk</source>
        <translation>tovholder.example.org</translation>
    </message>
    <message>
        <source>Brugernavn</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Adgangskode</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Logger ind …</source>
        <translation>Signing in …</translation>
    </message>
    <message>
        <source>Log ind</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Log ud?</source>
        <translation>Sign out?</translation>
    </message>
    <message>
        <source>Det, der ikke er sendt, bliver her på enheden og sendes, når du logger ind igen.</source>
        <translation>What is not sent stays on this device and is sent when you sign in again.</translation>
    </message>
    <message>
        <source>Det, der er hentet, bliver her på enheden.</source>
        <translation>What was fetched stays on this device.</translation>
    </message>
</context>
<context>
    <name>SettingsBin</name>
    <message>
        <source>Papirkurv</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Det slettede kan hentes frem i 30 dage.</source>
        <translation>What was deleted can be brought back for 30 days.</translation>
    </message>
    <message>
        <source>Papirkurven er tom. Det slettede kan hentes frem i 30 dage.</source>
        <translation>The bin is empty. What is deleted can be brought back for 30 days.</translation>
    </message>
    <message>
        <source>%1 · slettet %2</source>
        <translation>%1 · deleted %2</translation>
    </message>
    <message>
        <source>Tag frem</source>
        <translation>Bring back</translation>
    </message>
</context>
<context>
    <name>SettingsLooks</name>
    <message>
        <source>Udseende</source>
        <translation>Looks</translation>
    </message>
    <message>
        <source>Sprog</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Farver</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Som enheden</source>
        <translation>As the device</translation>
    </message>
    <message>
        <source>Lyse</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Mørke</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Knapper</source>
        <translation>Buttons</translation>
    </message>
    <message>
        <source>Handsker gør alt, der kan trykkes på, større.</source>
        <translation>Gloves make everything that can be pressed larger.</translation>
    </message>
    <message>
        <source>Almindelige</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>Handsker</source>
        <translation>Gloves</translation>
    </message>
    <message>
        <source>Tekstens størrelse</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Sådan ser teksten ud. Aftalen mangler en ansvarlig. Vælg en person.</source>
        <translation>This is how text looks. The agreement has no owner. Choose a person.</translation>
    </message>
    <message>
        <source>Bevægelse på skærmen</source>
        <translation>Movement on the screen</translation>
    </message>
    <message>
        <source>Mindre bevægelse</source>
        <translation>Less movement</translation>
    </message>
</context>
<context>
    <name>SettingsPlaybooks</name>
    <message>
        <source>Forløb</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>Kan ikke bruges</source>
        <translation>Cannot be used</translation>
    </message>
    <message>
        <source>Følger med</source>
        <translation>Comes with the app</translation>
    </message>
    <message>
        <source>Jeres eget</source>
        <translation>Your own</translation>
    </message>
    <message>
        <source>Læg jeres egne forløb i mappen. De er her, næste gang appen starter.</source>
        <translation>Put your own courses in the folder. They are here the next time the app starts.</translation>
    </message>
    <message>
        <source>Mappen kan ikke vises på denne enhed. Den ligger ved siden af filen under »Gemt på denne enhed«.</source>
        <translation>The folder cannot be shown on this device. It lies beside the file under “Saved on this device”.</translation>
    </message>
    <message>
        <source>Åbn mappen</source>
        <translation>Open the folder</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Indstillinger</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Den er taget frem af papirkurven.</source>
        <translation>It was taken out of the bin.</translation>
    </message>
    <message>
        <source>Du er logget ind. Områderne hentes nu.</source>
        <translation>You are signed in. The areas are being fetched.</translation>
    </message>
</context>
<context>
    <name>SettingsStored</name>
    <message>
        <source>Gemt på denne enhed</source>
        <translation>Saved on this device</translation>
    </message>
    <message>
        <source>%1 af %2 billeder herfra er sendt.</source>
        <translation>%1 of %2 photos from here are sent.</translation>
    </message>
    <message>
        <source>Filen ligger her: %1</source>
        <translation>The file lies here: %1</translation>
    </message>
    <message>
        <source>Se, hvad der er sendt</source>
        <translation>See what is sent</translation>
    </message>
    <message>
        <source>grupper</source>
        <translation>groups</translation>
    </message>
    <message>
        <source>møder</source>
        <translation>meetings</translation>
    </message>
    <message>
        <source>bidrag</source>
        <translation>contributions</translation>
    </message>
    <message>
        <source>aftaler</source>
        <translation>agreements</translation>
    </message>
    <message>
        <source>samarbejdspartnere</source>
        <translation>partners</translation>
    </message>
    <message>
        <source>registreringer</source>
        <translation>input</translation>
    </message>
    <message>
        <source>billeder</source>
        <translation>photos</translation>
    </message>
    <message>
        <source>personer</source>
        <translation>people</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>%1 – Tovholder</source>
        <translation>%1 – Tovholder</translation>
    </message>
    <message>
        <source>Forstået</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>Slettet: %1</source>
        <translation>Deleted: %1</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>Hos hovedkontoret %1</source>
        <translation>At head office %1</translation>
    </message>
    <message>
        <source>Hos hovedkontoret</source>
        <translation>At head office</translation>
    </message>
    <message>
        <source>Sender %1 af %2</source>
        <translation>Sending %1 of %2</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sending</translation>
    </message>
    <message numerus="yes">
        <source>%n skal afklares</source>
        <translation>
            <numerusform>%n to settle</numerusform>
            <numerusform>%n to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blev afvist</source>
        <translation>
            <numerusform>%n was refused</numerusform>
            <numerusform>%n were refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gemt her · %n venter</source>
        <translation>
            <numerusform>Saved here · %n waiting</numerusform>
            <numerusform>Saved here · %n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Gemt her</source>
        <translation>Saved here</translation>
    </message>
    <message>
        <source>%1 af %2 billeder sendt</source>
        <translation>%1 of %2 photos sent</translation>
    </message>
</context>
<context>
    <name>StoryDialog</name>
    <message>
        <source>Del den med de andre områder</source>
        <translation>Share it with the other areas</translation>
    </message>
    <message>
        <source>Del den ikke længere</source>
        <translation>Stop sharing it</translation>
    </message>
    <message>
        <source>Uden overskrift</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>Hvad skete der?</source>
        <translation>What happened?</translation>
    </message>
    <message>
        <source>Hvad fik det til at lykkes?</source>
        <translation>What made it succeed?</translation>
    </message>
    <message>
        <source>Hvem var med?</source>
        <translation>Who took part?</translation>
    </message>
    <message>
        <source>Fortalt af</source>
        <translation>Told by</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message>
        <source>Gemt og sendt</source>
        <translation>Saved and sent</translation>
    </message>
    <message>
        <source>Afvist af hovedkontoret</source>
        <translation>Refused by head office</translation>
    </message>
    <message>
        <source>Skal afklares: to har skrevet hver sit. Vælg, hvad der skal stå.</source>
        <translation>To be settled: two people wrote different things. Choose what is to stand.</translation>
    </message>
    <message>
        <source>Skrevet sammen: to skrev i hver sin del af en tekst. Se efter, om det stemmer.</source>
        <translation>Written together: two people wrote in different parts of a text. See whether it is right.</translation>
    </message>
    <message>
        <source>Kan enheden ikke komme på nettet?</source>
        <translation>Can this device not get online?</translation>
    </message>
    <message>
        <source>Gem det, der ikke er sendt, i en fil, som kun et kodeord åbner. En anden enhed eller hovedkontoret kan sende den.</source>
        <translation>Save what is not sent in a file that only a passphrase opens. Another device or head office can send it.</translation>
    </message>
    <message>
        <source>Gem en nødkopi</source>
        <translation>Save an emergency copy</translation>
    </message>
    <message>
        <source>Har du en nødkopi fra en anden enhed?</source>
        <translation>Do you have an emergency copy from another device?</translation>
    </message>
    <message>
        <source>Send en nødkopi herfra</source>
        <translation>Send an emergency copy from here</translation>
    </message>
</context>
<context>
    <name>SyncSummary</name>
    <message>
        <source>Du er ikke logget ind. Alt bliver gemt her på enheden.</source>
        <translation>You are not signed in. Everything is saved on this device.</translation>
    </message>
    <message>
        <source>Du er ikke logget ind. Alt er gemt her og sendes, når du logger ind.</source>
        <translation>You are not signed in. Everything is saved here and is sent when you sign in.</translation>
    </message>
    <message>
        <source>Sender og henter.</source>
        <translation>Sending and fetching.</translation>
    </message>
    <message>
        <source>Ingen forbindelse. Alt er gemt her og sendes senere.</source>
        <translation>No connection. Everything is saved here and is sent later.</translation>
    </message>
    <message>
        <source>Alt, der er skrevet her, er hos hovedkontoret.</source>
        <translation>Everything written here is at head office.</translation>
    </message>
    <message>
        <source>Alt er gemt her. Noget er ikke sendt endnu.</source>
        <translation>Everything is saved here. Some of it is not sent yet.</translation>
    </message>
    <message>
        <source>Sidst sendt og hentet %1 kl. %2</source>
        <translation>Last sent and fetched %1 at %2</translation>
    </message>
    <message>
        <source>Der er ikke sendt eller hentet noget endnu.</source>
        <translation>Nothing has been sent or fetched yet.</translation>
    </message>
    <message>
        <source>Sender %1 af %2</source>
        <translation>Sending %1 of %2</translation>
    </message>
    <message>
        <source>Log ind</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Send nu</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Gem en nødkopi</source>
        <translation>Save an emergency copy</translation>
    </message>
</context>
<context>
    <name>TimelineDay</name>
    <message>
        <source>Uden dato</source>
        <translation>Without a date</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>I dag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Søg</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>I har intet møde i kalenderen.</source>
        <translation>You have no meeting in the calendar.</translation>
    </message>
    <message>
        <source>Planlæg et møde</source>
        <translation>Plan a meeting</translation>
    </message>
    <message>
        <source>Se, hvad der venter</source>
        <translation>See what is waiting</translation>
    </message>
</context>
<context>
    <name>TrayDetail</name>
    <message>
        <source>%1 kl. %2 · %3</source>
        <translation>%1 at %2 · %3</translation>
    </message>
    <message>
        <source>Uden tekst</source>
        <translation>No text</translation>
    </message>
    <message>
        <source>Svar</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Det blev aftalt: %1</source>
        <translation>What was agreed: %1</translation>
    </message>
    <message>
        <source>Til %1</source>
        <translation>To %1</translation>
    </message>
    <message>
        <source>Hvad blev der aftalt, og hvornår sker det?</source>
        <translation>What was agreed, and when will it happen?</translation>
    </message>
    <message>
        <source>Markér som besvaret</source>
        <translation>Mark as answered</translation>
    </message>
    <message>
        <source>Sagen går ud af bakken</source>
        <translation>The case leaves the tray</translation>
    </message>
</context>
<context>
    <name>TrayList</name>
    <message>
        <source>Alle områder</source>
        <translation>All areas</translation>
    </message>
    <message>
        <source>Her venter ikke noget fra det område.</source>
        <translation>Nothing from that area is waiting here.</translation>
    </message>
    <message>
        <source>Venter i bakken</source>
        <translation>Waiting in the tray</translation>
    </message>
</context>
<context>
    <name>TrayMeetings</name>
    <message>
        <source>Åbn et møde med sagen</source>
        <translation>Open a meeting with the case</translation>
    </message>
    <message>
        <source>Sagen åbner mødet »%1« som nummer %2.</source>
        <translation>The case opens the meeting “%1” as number %2.</translation>
    </message>
    <message>
        <source>Tag den tilbage i bakken</source>
        <translation>Take it back to the tray</translation>
    </message>
    <message>
        <source>Mødet har allerede tre sager. Tag en af dem tilbage, før du vælger en ny.</source>
        <translation>The meeting already has three cases. Take one of them back before you choose another.</translation>
    </message>
    <message>
        <source>Der er ikke planlagt et møde i området. Planlæg et under Grupper.</source>
        <translation>No meeting is planned in the area. Plan one under Groups.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Lad sagen åbne mødet</source>
        <translation>Let the case open the meeting</translation>
    </message>
</context>
<context>
    <name>TrayPane</name>
    <message>
        <source>Vælg en sag i listen.</source>
        <translation>Choose a case in the list.</translation>
    </message>
    <message>
        <source>Tilbage til listen</source>
        <translation>Back to the list</translation>
    </message>
</context>
<context>
    <name>TrayRow</name>
    <message>
        <source>Uden tekst</source>
        <translation>No text</translation>
    </message>
    <message>
        <source>Valgt</source>
        <translation>Chosen</translation>
    </message>
</context>
<context>
    <name>TrayScreen</name>
    <message>
        <source>Bakken</source>
        <translation>Tray</translation>
    </message>
    <message>
        <source>Sagen åbner mødet.</source>
        <translation>The case opens the meeting.</translation>
    </message>
    <message>
        <source>Sagen er besvaret og ude af bakken.</source>
        <translation>The case is answered and out of the tray.</translation>
    </message>
    <message>
        <source>Bakken er tom. Det, der bliver registreret på stedet, lander her.</source>
        <translation>The tray is empty. What is captured on site lands here.</translation>
    </message>
    <message>
        <source>Registrér</source>
        <translation>Capture</translation>
    </message>
    <message numerus="yes">
        <source>%n i bakken</source>
        <translation>
            <numerusform>%n in the tray</numerusform>
            <numerusform>%n in the tray</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnsentPhotos</name>
    <message>
        <source>Ligger hos hovedkontoret og er ikke hentet endnu.</source>
        <translation>Lies at head office and is not fetched yet.</translation>
    </message>
    <message>
        <source>%1 % er sendt.</source>
        <translation>%1 % is sent.</translation>
    </message>
    <message>
        <source>Gemt her. Venter på at blive sendt.</source>
        <translation>Saved here. Waiting to be sent.</translation>
    </message>
    <message>
        <source>%1 af %2 billeder sendt</source>
        <translation>%1 of %2 photos sent</translation>
    </message>
    <message>
        <source>Billeder sendes for sig, når teksten er sendt.</source>
        <translation>Photos are sent on their own, once the text is sent.</translation>
    </message>
    <message>
        <source>Opgiv billedet</source>
        <translation>Give up the photo</translation>
    </message>
    <message>
        <source>Opgiv billedet?</source>
        <translation>Give up the photo?</translation>
    </message>
    <message>
        <source>Billedet fjernes fra enheden. Er det ikke sendt, findes det ingen andre steder.</source>
        <translation>The photo is removed from this device. If it was not sent, it is nowhere else.</translation>
    </message>
</context>
<context>
    <name>UnsentRecords</name>
    <message numerus="yes">
        <source>%n venter på at blive sendt</source>
        <translation>
            <numerusform>%n is waiting to be sent</numerusform>
            <numerusform>%n are waiting to be sent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Vis flere. %n ses ikke endnu.</source>
        <translation>
            <numerusform>Show more. %n is not shown yet.</numerusform>
            <numerusform>Show more. %n are not shown yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingInput</name>
    <message>
        <source>I bakken</source>
        <translation>In the tray</translation>
    </message>
    <message numerus="yes">
        <source>%n ting fra området venter på, at du tager dem op.</source>
        <translation>
            <numerusform>%n thing from the area waits for you to take it up.</numerusform>
            <numerusform>%n things from the area wait for you to take them up.</numerusform>
        </translation>
    </message>
    <message>
        <source>Se bakken</source>
        <translation>See the tray</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Velkommen til Tovholder</source>
        <translation>Welcome to Tovholder</translation>
    </message>
    <message>
        <source>Her samler I dem, der arbejder i samme område, holder møderne og husker aftalerne. Log ind, så henter vi jeres områder.</source>
        <translation>Here you gather those who work in the same area, hold the meetings and remember the agreements. Sign in, and we fetch your areas.</translation>
    </message>
    <message>
        <source>Log ind</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Opret et område</source>
        <translation>Make an area</translation>
    </message>
    <message>
        <source>Prøv et møde</source>
        <translation>Try a meeting</translation>
    </message>
    <message>
        <source>Adresse, brugernavn og adgangskode får du af hovedkontoret. Indtil da kan du prøve et møde med en gruppe, der ikke findes.</source>
        <translation>Head office gives you the address, user name and password. Until then you can try a meeting with a group that does not exist.</translation>
    </message>
    <message>
        <source>Her er ingen områder endnu. De kommer, så snart de er hentet, og hovedkontoret har givet dig en rolle i et af dem. En administrator kan oprette det første her.</source>
        <translation>There are no areas here yet. They come as soon as they are fetched and head office has given you a role in one of them. An administrator can make the first one here.</translation>
    </message>
</context>
<context>
    <name>WriteTogether</name>
    <message>
        <source>Skriv de to sammen</source>
        <translation>Write the two together</translation>
    </message>
    <message>
        <source>Her står, hvad I begge skrev. Ret det, så det bliver én tekst.</source>
        <translation>Here is what you both wrote. Edit it until it is one text.</translation>
    </message>
    <message>
        <source>Brug teksten</source>
        <translation>Use the text</translation>
    </message>
    <message>
        <source>Annullér</source>
        <translation>Cancel</translation>
    </message>
</context>
</TS>
