<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="da">
<context>
    <name>AgreementDialog</name>
    <message>
        <source>Aftalen</source>
        <translation>The agreement</translation>
    </message>
</context>
<context>
    <name>AgreementEditor</name>
    <message>
        <source>Hvad aftaler I?</source>
        <translation>What do you agree?</translation>
    </message>
    <message>
        <source>Hvem gør hvad, for hvem?</source>
        <translation>Who does what, for whom?</translation>
    </message>
    <message>
        <source>Hvem tager den?</source>
        <translation>Who takes it on?</translation>
    </message>
    <message>
        <source>Hvornår er det gjort?</source>
        <translation>When is it done?</translation>
    </message>
    <message>
        <source>Om 14 dage</source>
        <translation>In 14 days</translation>
    </message>
    <message>
        <source>Om en måned</source>
        <translation>In a month</translation>
    </message>
    <message>
        <source>Om tre måneder</source>
        <translation>In three months</translation>
    </message>
    <message>
        <source>Tema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Aftalen mangler en ansvarlig og en dato. Vælg en person og en dag.</source>
        <translation>The agreement lacks an owner and a date. Choose a person and a day.</translation>
    </message>
    <message>
        <source>Aftalen mangler en ansvarlig. Vælg en person.</source>
        <translation>The agreement lacks an owner. Choose a person.</translation>
    </message>
    <message>
        <source>Aftalen mangler en dato. Vælg en dag.</source>
        <translation>The agreement lacks a date. Choose a day.</translation>
    </message>
</context>
<context>
    <name>AgreementLine</name>
    <message>
        <source>Ikke skrevet endnu</source>
        <translation>Not written yet</translation>
    </message>
    <message>
        <source>Mangler en ansvarlig</source>
        <translation>Lacks an owner</translation>
    </message>
    <message>
        <source>Mangler en dato</source>
        <translation>Lacks a date</translation>
    </message>
    <message>
        <source>senest %1</source>
        <translation>by %1</translation>
    </message>
</context>
<context>
    <name>AgreementsExercise</name>
    <message>
        <source>%1 af %2 aftaler</source>
        <translation>%1 of %2 agreements</translation>
    </message>
    <message numerus="yes">
        <source>%n aftaler</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message>
        <source>I er i mål</source>
        <translation>You are there</translation>
    </message>
    <message>
        <source>Det har I aftalt</source>
        <translation>What you agreed</translation>
    </message>
    <message>
        <source>Slet aftalen</source>
        <translation>Delete the agreement</translation>
    </message>
    <message>
        <source>Skriv en aftale mere</source>
        <translation>Write one more agreement</translation>
    </message>
    <message>
        <source>Til inspiration</source>
        <translation>For inspiration</translation>
    </message>
</context>
<context>
    <name>CadenceExercise</name>
    <message>
        <source>Hvor tit mødes I det næste halve år?</source>
        <translation>How often do you meet in the next half year?</translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>Sag fra området</source>
        <translation>A case from the area</translation>
    </message>
    <message>
        <source>Lav en aftale af sagen</source>
        <translation>Make an agreement of the case</translation>
    </message>
    <message>
        <source>Svar til den, der sendte det</source>
        <translation>Answer to whoever sent it</translation>
    </message>
    <message>
        <source>Hvad siger I til sagen?</source>
        <translation>What do you say to the case?</translation>
    </message>
</context>
<context>
    <name>ClosingExercise</name>
    <message numerus="yes">
        <source>I har aftalt %n ting i dag</source>
        <translation>
            <numerusform>You agreed on %n thing today</numerusform>
            <numerusform>You agreed on %n things today</numerusform>
        </translation>
    </message>
    <message>
        <source>Der er ikke skrevet nogen aftaler i dag</source>
        <translation>No agreements were written today</translation>
    </message>
    <message numerus="yes">
        <source>%n aftaler mangler en ansvarlig eller en dato. Tryk på aftalen, og vælg.</source>
        <translation>
            <numerusform>%n agreement lacks an owner or a date. Press the agreement and choose.</numerusform>
            <numerusform>%n agreements lack an owner or a date. Press the agreement and choose.</numerusform>
        </translation>
    </message>
    <message>
        <source>Jeres partnere</source>
        <translation>Your partners</translation>
    </message>
    <message>
        <source>I mødes igen</source>
        <translation>You meet again</translation>
    </message>
    <message>
        <source>Afslut mødet</source>
        <translation>End the meeting</translation>
    </message>
    <message>
        <source>Afslut mødet?</source>
        <translation>End the meeting?</translation>
    </message>
    <message>
        <source>Uret stopper, og referatet kan laves. Alt, I har skrevet, er gemt.</source>
        <translation>The clock stops, and the minutes can be made. Everything you wrote is saved.</translation>
    </message>
    <message numerus="yes">
        <source>%n aftaler fra tidligere møder er ikke drøftet. Det står i referatet, og de kommer igen næste gang.</source>
        <translation>
            <numerusform>%n agreement from earlier meetings was not discussed. The minutes say so, and it comes again next time.</numerusform>
            <numerusform>%n agreements from earlier meetings were not discussed. The minutes say so, and they come again next time.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag dem nu</source>
        <translation>Take them now</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>Ingen ansvarlig</source>
        <translation>No owner</translation>
    </message>
    <message>
        <source>senest %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>Ingen dato</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>Gjort</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>I gang</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Flyttet</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Opgivet</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>Ny dato</source>
        <translation>New date</translation>
    </message>
    <message>
        <source>Hvorfor?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Skriv i få ord, hvad der kom i vejen.</source>
        <translation>Write in a few words what got in the way.</translation>
    </message>
    <message>
        <source>Ikke drøftet i dag</source>
        <translation>Not discussed today</translation>
    </message>
    <message>
        <source>Ikke drøftet sidst</source>
        <translation>Not discussed last time</translation>
    </message>
    <message>
        <source>Ny dato: vælg en dag</source>
        <translation>New date: choose a day</translation>
    </message>
</context>
<context>
    <name>GuestDialog</name>
    <message>
        <source>Gæster ved bordet</source>
        <translation>Guests at the table</translation>
    </message>
    <message>
        <source>Tag %1 fra bordet</source>
        <translation>Take %1 from the table</translation>
    </message>
    <message>
        <source>Hvad hedder gæsten?</source>
        <translation>What is the guest&apos;s name?</translation>
    </message>
    <message>
        <source>Hvad arbejder gæsten med?</source>
        <translation>What does the guest work with?</translation>
    </message>
    <message>
        <source>Sæt gæsten ved bordet</source>
        <translation>Seat the guest</translation>
    </message>
    <message>
        <source>Luk</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>MatrixExercise</name>
    <message>
        <source>%1 partnere, %2 af dem deler I</source>
        <translation>%1 partners, %2 of them shared</translation>
    </message>
    <message numerus="yes">
        <source>%n partnere på kortet</source>
        <translation>
            <numerusform>%n partner on the map</numerusform>
            <numerusform>%n partners on the map</numerusform>
        </translation>
    </message>
    <message>
        <source>Næste spørgsmål</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>%1 fortæller · %2</source>
        <translation>%1 speaks · %2</translation>
    </message>
    <message>
        <source>Alle har fortalt. Er der nogen, I mangler?</source>
        <translation>Everyone has told. Is anyone missing?</translation>
    </message>
    <message>
        <source>Giv ordet videre</source>
        <translation>Pass the word on</translation>
    </message>
    <message>
        <source>Tag en runde</source>
        <translation>Go round the table</translation>
    </message>
</context>
<context>
    <name>ModeLine</name>
    <message>
        <source>Rundt om bordet, én ad gangen</source>
        <translation>Round the table, one at a time</translation>
    </message>
    <message>
        <source>To og to</source>
        <translation>Two and two</translation>
    </message>
    <message>
        <source>Alle sammen</source>
        <translation>All together</translation>
    </message>
    <message>
        <source>Hver for sig, i stilhed</source>
        <translation>Each alone, in silence</translation>
    </message>
</context>
<context>
    <name>NamePartnerDialog</name>
    <message>
        <source>Hvem arbejder I sammen med?</source>
        <translation>Whom do you work with?</translation>
    </message>
    <message>
        <source>Partnerens navn</source>
        <translation>The partner&apos;s name</translation>
    </message>
    <message>
        <source>En forening, en skole, en forvaltning</source>
        <translation>A club, a school, a public office</translation>
    </message>
    <message>
        <source>Andre arbejder allerede med</source>
        <translation>Others already work with</translation>
    </message>
    <message>
        <source>Sæt på kortet</source>
        <translation>Put on the map</translation>
    </message>
</context>
<context>
    <name>PartnerCell</name>
    <message numerus="yes">
        <source>%1, %2: %n partnere</source>
        <translation>
            <numerusform>%1, %2: %n partner</numerusform>
            <numerusform>%1, %2: %n partners</numerusform>
        </translation>
    </message>
    <message>
        <source>Hvem?</source>
        <translation>Who?</translation>
    </message>
    <message>
        <source>Flere</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Sæt en partner under %1 og %2</source>
        <translation>Put a partner under %1 and %2</translation>
    </message>
</context>
<context>
    <name>PartnerChip</name>
    <message numerus="yes">
        <source>%n funktioner</source>
        <translation>
            <numerusform>%n function</numerusform>
            <numerusform>%n functions</numerusform>
        </translation>
    </message>
    <message>
        <source>skal udbygges</source>
        <translation>to be extended</translation>
    </message>
    <message>
        <source>ønskes</source>
        <translation>wanted</translation>
    </message>
</context>
<context>
    <name>PartnerDialog</name>
    <message>
        <source>Partnerens navn</source>
        <translation>The partner&apos;s name</translation>
    </message>
    <message>
        <source>Hvad går samarbejdet ud på for %1?</source>
        <translation>What is the cooperation about for %1?</translation>
    </message>
    <message>
        <source>Hvordan står det?</source>
        <translation>How does it stand?</translation>
    </message>
    <message>
        <source>Hvem arbejder med partneren?</source>
        <translation>Who works with the partner?</translation>
    </message>
</context>
<context>
    <name>PrivateRound</name>
    <message numerus="yes">
        <source>%n har skrevet i det skjulte. Ingen ser det, før I viser det.</source>
        <translation>
            <numerusform>%n person has written in private. Nobody sees it before you show it.</numerusform>
            <numerusform>%n people have written in private. Nobody sees it before you show it.</numerusform>
        </translation>
    </message>
    <message>
        <source>I skriver i det skjulte. Send tabletten rundt.</source>
        <translation>You write in private. Pass the tablet round.</translation>
    </message>
    <message>
        <source>Skriv i det skjulte</source>
        <translation>Write in private</translation>
    </message>
    <message>
        <source>Vis, hvad I har skrevet</source>
        <translation>Show what you have written</translation>
    </message>
    <message>
        <source>Skriv åbent igen</source>
        <translation>Write openly again</translation>
    </message>
    <message>
        <source>Vis det for alle?</source>
        <translation>Show it to all?</translation>
    </message>
    <message>
        <source>Alle ved bordet kan læse, hvad hver af jer har skrevet. Det kan ikke skjules igen.</source>
        <translation>Everyone at the table can read what each of you has written. It cannot be hidden again.</translation>
    </message>
    <message>
        <source>Vis det</source>
        <translation>Show it</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Spørgsmål %1 af %2</source>
        <translation>Question %1 of %2</translation>
    </message>
    <message>
        <source>Forrige spørgsmål</source>
        <translation>Previous question</translation>
    </message>
    <message>
        <source>Næste spørgsmål</source>
        <translation>Next question</translation>
    </message>
</context>
<context>
    <name>QuestionNotes</name>
    <message>
        <source>Skriv det, I siger, i få ord</source>
        <translation>Write what you say, in a few words</translation>
    </message>
</context>
<context>
    <name>RecapExercise</name>
    <message>
        <source>Der er ingen åbne aftaler fra sidst.</source>
        <translation>There are no open agreements from last time.</translation>
    </message>
    <message numerus="yes">
        <source>Hvad blev der af aftalerne? %n mangler.</source>
        <translation>
            <numerusform>What became of the agreements? %n is left.</numerusform>
            <numerusform>What became of the agreements? %n are left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alle aftaler fra sidst har fået svar.</source>
        <translation>Every agreement from last time has an answer.</translation>
    </message>
    <message numerus="yes">
        <source>%n aftaler er ikke drøftet i dag. De kommer igen næste gang.</source>
        <translation>
            <numerusform>%n agreement was not discussed today. It comes again next time.</numerusform>
            <numerusform>%n agreements were not discussed today. They come again next time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedText</name>
    <message>
        <source>Gemmer …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Hos hovedkontoret %1</source>
        <translation>At head office %1</translation>
    </message>
    <message>
        <source>Gemt her %1</source>
        <translation>Saved here %1</translation>
    </message>
</context>
<context>
    <name>SeatNote</name>
    <message>
        <source>Hele gruppen</source>
        <translation>The whole group</translation>
    </message>
    <message>
        <source>Giv tabletten til %1</source>
        <translation>Give the tablet to %1</translation>
    </message>
    <message>
        <source>%1 skriver</source>
        <translation>%1 writes</translation>
    </message>
    <message>
        <source>%1 fortæller</source>
        <translation>%1 speaks</translation>
    </message>
    <message>
        <source>Det, der skrives nu, ser de andre først, når I vælger at vise det.</source>
        <translation>The others see what is written now only when you choose to show it.</translation>
    </message>
    <message>
        <source>Jeg har tabletten</source>
        <translation>I have the tablet</translation>
    </message>
    <message>
        <source>Skriv det, I er enige om</source>
        <translation>Write what you agree on</translation>
    </message>
    <message>
        <source>Skriv for dig selv</source>
        <translation>Write for yourself</translation>
    </message>
    <message>
        <source>Skriv det vigtigste, som det blev sagt</source>
        <translation>Write the main thing as it was said</translation>
    </message>
    <message>
        <source>Giv tabletten videre</source>
        <translation>Pass the tablet on</translation>
    </message>
</context>
<context>
    <name>SeedList</name>
    <message>
        <source>Bidrag at tage stilling til</source>
        <translation>Contributions to decide on</translation>
    </message>
    <message>
        <source>Det gør vi</source>
        <translation>We do it</translation>
    </message>
    <message>
        <source>Vi ændrer det</source>
        <translation>We change it</translation>
    </message>
    <message>
        <source>Ikke os</source>
        <translation>Not us</translation>
    </message>
</context>
<context>
    <name>SpokenNotes</name>
    <message>
        <source>Det er sagt</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Hele gruppen</source>
        <translation>The whole group</translation>
    </message>
    <message>
        <source>Skrevet, men ikke vist endnu</source>
        <translation>Written, but not shown yet</translation>
    </message>
</context>
<context>
    <name>ThemeCard</name>
    <message>
        <source>Her er ingen aftaler endnu.</source>
        <translation>There are no agreements here yet.</translation>
    </message>
</context>
<context>
    <name>TurnTable</name>
    <message>
        <source>Giv ordet videre</source>
        <translation>Pass the word on</translation>
    </message>
    <message>
        <source>Tag en runde</source>
        <translation>Go round the table</translation>
    </message>
    <message>
        <source>Skriv for hele gruppen</source>
        <translation>Write for the whole group</translation>
    </message>
    <message>
        <source>Gæster ved bordet</source>
        <translation>Guests at the table</translation>
    </message>
</context>
<context>
    <name>WelcomeExercise</name>
    <message>
        <source>I dag spørger vi</source>
        <translation>Today we ask</translation>
    </message>
    <message>
        <source>Vi ender i: %1</source>
        <translation>We end in: %1</translation>
    </message>
    <message>
        <source>Det skal vi i dag</source>
        <translation>What we do today</translation>
    </message>
    <message>
        <source>%1 min.</source>
        <translation>%1 min.</translation>
    </message>
    <message>
        <source>Ved bordet</source>
        <translation>At the table</translation>
    </message>
</context>
</TS>
