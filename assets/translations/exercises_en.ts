<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="da">
<context>
    <name>AdviceExercise</name>
    <message>
        <source>Tryk på en plads for at skrive. Vælg til sidst de råd, I tager med.</source>
        <translation>Press a seat to write. In the end, pick the advice you take along.</translation>
    </message>
    <message>
        <source>%1 af %2 har givet deres råd</source>
        <translation>%1 of %2 have given their advice</translation>
    </message>
    <message>
        <source>Alle har givet deres råd</source>
        <translation>All have given their advice</translation>
    </message>
    <message>
        <source>Råd %1</source>
        <translation>Advice %1</translation>
    </message>
    <message>
        <source>Skriv det, så andre kan bruge det</source>
        <translation>Write it so that others can use it</translation>
    </message>
    <message>
        <source>Det tager vi med</source>
        <translation>We take it along</translation>
    </message>
    <message>
        <source>Skrevet, men ikke vist endnu</source>
        <translation>Written, but not shown yet</translation>
    </message>
</context>
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
    <name>AgreementFrom</name>
    <message>
        <source>Gør det til en aftale</source>
        <translation>Make it an agreement</translation>
    </message>
    <message>
        <source>Se aftalen</source>
        <translation>See the agreement</translation>
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
    <name>BoardProposal</name>
    <message>
        <source>Gør det til en indstilling til bestyrelsen</source>
        <translation>Make it a proposal to the board</translation>
    </message>
    <message>
        <source>Hvad handler indstillingen om?</source>
        <translation>What is the proposal about?</translation>
    </message>
    <message>
        <source>Hvorfor skal bestyrelsen gøre det?</source>
        <translation>Why should the board do it?</translation>
    </message>
    <message>
        <source>Det er alligevel ikke til bestyrelsen</source>
        <translation>It is not for the board after all</translation>
    </message>
</context>
<context>
    <name>CadenceExercise</name>
    <message>
        <source>Hvor tit mødes I det næste halve år?</source>
        <translation>How often do you meet in the next half year?</translation>
    </message>
    <message numerus="yes">
        <source>%n kalenderfiler ligger i %1.</source>
        <translation>
            <numerusform>%n calendar file is in %1.</numerusform>
            <numerusform>%n calendar files are in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Så mødes I her</source>
        <translation>These are your meetings</translation>
    </message>
    <message>
        <source>Det kunne være her</source>
        <translation>It could be then</translation>
    </message>
    <message>
        <source>Planlæg møderne</source>
        <translation>Plan the meetings</translation>
    </message>
    <message>
        <source>Gem kalenderfiler</source>
        <translation>Save calendar files</translation>
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
    <name>ColleagueCard</name>
    <message>
        <source>Fortalt af %1</source>
        <translation>Told by %1</translation>
    </message>
    <message>
        <source>%1 spørger og fortæller det videre</source>
        <translation>%1 asks and passes it on</translation>
    </message>
    <message>
        <source>Der er ikke skrevet noget endnu. Fortæl det, I husker.</source>
        <translation>Nothing is written yet. Tell what you remember.</translation>
    </message>
</context>
<context>
    <name>ColleaguesExercise</name>
    <message>
        <source>Fortæl om din kollega</source>
        <translation>Tell about your colleague</translation>
    </message>
    <message>
        <source>Tryk på den, der fortæller. Så ser I, hvad kollegaen sagde.</source>
        <translation>Press the one who tells. Then you see what the colleague said.</translation>
    </message>
    <message>
        <source>Træk par. Er I et ulige antal, bliver det ene par til tre.</source>
        <translation>Draw pairs. If you are an odd number, one pair becomes three.</translation>
    </message>
    <message>
        <source>Tryk på den, der bliver spurgt, og skriv svarene.</source>
        <translation>Press the one who is asked, and write the answers.</translation>
    </message>
    <message>
        <source>Træk par</source>
        <translation>Draw pairs</translation>
    </message>
    <message>
        <source>Træk om</source>
        <translation>Draw again</translation>
    </message>
    <message>
        <source>Fortæl for alle</source>
        <translation>Tell everyone</translation>
    </message>
    <message>
        <source>Tilbage til parrene</source>
        <translation>Back to the pairs</translation>
    </message>
</context>
<context>
    <name>ComingMeeting</name>
    <message>
        <source>Aflys mødet %1</source>
        <translation>Cancel the meeting %1</translation>
    </message>
    <message>
        <source>Kl. %1–%2</source>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>CompetenceColumn</name>
    <message>
        <source>I har %1 af de %2, som holdet skal have</source>
        <translation>You have %1 of the %2 that the team must have</translation>
    </message>
    <message>
        <source>Holdet skal have det alligevel: %1</source>
        <translation>The team needs it after all: %1</translation>
    </message>
    <message>
        <source>Holdet behøver det ikke: %1</source>
        <translation>The team does not need it: %1</translation>
    </message>
    <message>
        <source>Hvad skal holdet også kunne?</source>
        <translation>What else must the team be able to do?</translation>
    </message>
    <message>
        <source>Skriv en til</source>
        <translation>Write one more</translation>
    </message>
</context>
<context>
    <name>CompetenceHolders</name>
    <message>
        <source>Hvem kan: %1</source>
        <translation>Who can: %1</translation>
    </message>
    <message>
        <source>Ingen har det endnu</source>
        <translation>Nobody has it yet</translation>
    </message>
    <message>
        <source>Vi sørger for, at holdet får det her: %1</source>
        <translation>We see to it that the team gets this: %1</translation>
    </message>
    <message>
        <source>Aftal, hvordan I får det</source>
        <translation>Agree on how to get it</translation>
    </message>
</context>
<context>
    <name>CompetencesExercise</name>
    <message>
        <source>Almene kompetencer</source>
        <translation>General competences</translation>
    </message>
    <message>
        <source>Faglige kompetencer</source>
        <translation>Professional competences</translation>
    </message>
    <message>
        <source>Tag det ud, som holdet ikke behøver. Tryk så på dem, der kan det, der står tilbage.</source>
        <translation>Take out what the team does not need. Then press those who can do what is left.</translation>
    </message>
    <message>
        <source>Holdet har det hele</source>
        <translation>The team has it all</translation>
    </message>
</context>
<context>
    <name>ContributionsExercise</name>
    <message>
        <source>I har taget stilling til %1 af %2 bidrag</source>
        <translation>You have decided on %1 of %2 contributions</translation>
    </message>
    <message>
        <source>Alle bidrag er afgjort</source>
        <translation>All contributions have been decided on</translation>
    </message>
    <message>
        <source>Hvem kan bidrage med hvad?</source>
        <translation>Who can contribute what?</translation>
    </message>
    <message>
        <source>Læg jeres eget bidrag</source>
        <translation>Add a contribution of your own</translation>
    </message>
</context>
<context>
    <name>DotButton</name>
    <message>
        <source>%1 af dine prikker ligger her. Du har %2 tilbage</source>
        <translation>%1 of your dots are here. You have %2 left</translation>
    </message>
    <message numerus="yes">
        <source>%n prikker</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Hvad viser, hvor I står?</source>
        <translation>What shows where you stand?</translation>
    </message>
    <message>
        <source>Her er ikke noget at vælge endnu.</source>
        <translation>There is nothing to pick here yet.</translation>
    </message>
</context>
<context>
    <name>ExerciseProgress</name>
    <message>
        <source>I er i mål</source>
        <translation>You are there</translation>
    </message>
</context>
<context>
    <name>FilmPlayer</name>
    <message>
        <source>Stop filmen lidt</source>
        <translation>Pause the film</translation>
    </message>
    <message>
        <source>Vis filmen</source>
        <translation>Show the film</translation>
    </message>
</context>
<context>
    <name>FilmStep</name>
    <message>
        <source>Filmen ligger ikke på denne enhed. Læs siden sammen, eller få filmen lagt i mappen med forløb.</source>
        <translation>The film is not on this device. Read the page together, or have the film put in the folder of courses.</translation>
    </message>
    <message>
        <source>Filmen kan ikke vises her. Læs siden sammen i stedet for.</source>
        <translation>The film cannot be shown here. Read the page together instead.</translation>
    </message>
    <message>
        <source>Vis filmen</source>
        <translation>Show the film</translation>
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
    <name>FunctionsExercise</name>
    <message>
        <source>Tryk på en plads ved bordet, så skriver I det kort.</source>
        <translation>Press a seat at the table to write that card.</translation>
    </message>
    <message>
        <source>%1 af %2 har et kort</source>
        <translation>%1 of %2 have a card</translation>
    </message>
    <message>
        <source>Alle har et kort</source>
        <translation>All have a card</translation>
    </message>
    <message>
        <source>Skriv videre</source>
        <translation>Write on</translation>
    </message>
</context>
<context>
    <name>GroupingExercise</name>
    <message>
        <source>Der er ingen sedler at samle. Gå tilbage, og skriv dem først.</source>
        <translation>There are no slips to gather. Go back and write them first.</translation>
    </message>
    <message>
        <source>Tryk på sedler, der hører sammen, og læg dem under en overskrift.</source>
        <translation>Press slips that belong together, and put them under a heading.</translation>
    </message>
    <message>
        <source>%1 af %2 sedler har fundet plads</source>
        <translation>%1 of %2 slips have found their place</translation>
    </message>
    <message>
        <source>Alle sedler har fundet plads</source>
        <translation>All slips have found their place</translation>
    </message>
    <message>
        <source>Sedler uden overskrift</source>
        <translation>Slips without a heading</translation>
    </message>
    <message>
        <source>Hvad er de fælles om?</source>
        <translation>What do they have in common?</translation>
    </message>
    <message>
        <source>Tag sedlen ud: %1</source>
        <translation>Take the slip out: %1</translation>
    </message>
    <message numerus="yes">
        <source>Læg %n sedler her</source>
        <translation>
            <numerusform>Put %n slip here</numerusform>
            <numerusform>Put %n slips here</numerusform>
        </translation>
    </message>
    <message>
        <source>Ny overskrift</source>
        <translation>New heading</translation>
    </message>
    <message numerus="yes">
        <source>%n sedler er skrevet i det skjulte. Gå tilbage, og vis dem først.</source>
        <translation>
            <numerusform>%n slip was written in private. Go back and show it first.</numerusform>
            <numerusform>%n slips were written in private. Go back and show them first.</numerusform>
        </translation>
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
    <name>IdeaChapter</name>
    <message>
        <source>Hvad går idéen ud på?</source>
        <translation>What is the idea about?</translation>
    </message>
    <message>
        <source>Læg en idé</source>
        <translation>Add an idea</translation>
    </message>
</context>
<context>
    <name>IdeasExercise</name>
    <message>
        <source>Nye idéer bliver lagt i navnet %1.</source>
        <translation>New ideas are added in the name of %1.</translation>
    </message>
    <message>
        <source>Tryk på en plads, hvis idéen skal have et navn på.</source>
        <translation>Press a seat to put a name on the idea.</translation>
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
    <name>NoteCard</name>
    <message>
        <source>Skriv det i få ord</source>
        <translation>Write it in a few words</translation>
    </message>
    <message>
        <source>Hvad hedder den?</source>
        <translation>What is it called?</translation>
    </message>
    <message>
        <source>Fjern kortet: %1</source>
        <translation>Remove the card: %1</translation>
    </message>
    <message>
        <source>Fjern det tomme kort</source>
        <translation>Remove the empty card</translation>
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
    <message>
        <source>Ny</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Deles nu</source>
        <translation>Shared now</translation>
    </message>
    <message>
        <source>Ikke med mere</source>
        <translation>No longer there</translation>
    </message>
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
    <message>
        <source>Næste</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>ProposalsExercise</name>
    <message>
        <source>Læg det første forslag på bordet. Bagefter prøver I det af.</source>
        <translation>Put the first proposal on the table. Then try it.</translation>
    </message>
    <message numerus="yes">
        <source>%n forslag</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message>
        <source>Hvad foreslår I?</source>
        <translation>What do you propose?</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Næsten</source>
        <translation>Almost</translation>
    </message>
    <message>
        <source>Ikke endnu</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Klarer det hele</source>
        <translation>Meets them all</translation>
    </message>
    <message>
        <source>Læg et forslag</source>
        <translation>Add a proposal</translation>
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
    <name>ReadingExercise</name>
    <message>
        <source>Forrige side</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Side %1 af %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Næste side</source>
        <translation>Next page</translation>
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
    <message>
        <source>Det nåede I ikke sidst</source>
        <translation>What you did not reach last time</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>RecommendationDetail</name>
    <message>
        <source>Hvor står I?</source>
        <translation>Where do you stand?</translation>
    </message>
    <message>
        <source>Hvad vil I gøre?</source>
        <translation>What will you do?</translation>
    </message>
    <message>
        <source>Det viser det</source>
        <translation>What shows it</translation>
    </message>
    <message>
        <source>Findes ikke på denne enhed</source>
        <translation>Not on this device</translation>
    </message>
    <message>
        <source>Tag sporet væk: %1</source>
        <translation>Take the evidence away: %1</translation>
    </message>
    <message>
        <source>Find et spor</source>
        <translation>Find evidence</translation>
    </message>
    <message>
        <source>En aftale, en partner, en registrering eller en historie, der viser det</source>
        <translation>An agreement, a partner, an observation or a story that shows it</translation>
    </message>
</context>
<context>
    <name>RecommendationTile</name>
    <message>
        <source>Vi ved, hvad vi vil</source>
        <translation>We know what we will do</translation>
    </message>
    <message>
        <source>Vi ved, hvor vi står</source>
        <translation>We know where we stand</translation>
    </message>
    <message>
        <source>Ikke talt om endnu</source>
        <translation>Not talked about yet</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n spor</source>
        <translation>
            <numerusform>%1 · %n piece of evidence</numerusform>
            <numerusform>%1 · %n pieces of evidence</numerusform>
        </translation>
    </message>
    <message>
        <source>Vi vil: %1</source>
        <translation>We will: %1</translation>
    </message>
</context>
<context>
    <name>RecommendationsExercise</name>
    <message>
        <source>Vælg en anbefaling, og skriv, hvor I står, og hvad I vil gøre.</source>
        <translation>Pick a recommendation, and write where you stand and what you will do.</translation>
    </message>
    <message>
        <source>I har sagt noget om %1 af %2</source>
        <translation>You have said something about %1 of %2</translation>
    </message>
    <message>
        <source>I har været igennem dem alle</source>
        <translation>You have been through them all</translation>
    </message>
</context>
<context>
    <name>RecordFoot</name>
    <message>
        <source>Findes kun på denne enhed. Log ind, så bliver det sendt.</source>
        <translation>Is on this device only. Sign in, and it is sent.</translation>
    </message>
    <message>
        <source>Findes kun på denne enhed, til der er forbindelse.</source>
        <translation>Is on this device only until there is a connection.</translation>
    </message>
    <message>
        <source>Er på vej til hovedkontoret.</source>
        <translation>Is on its way to head office.</translation>
    </message>
    <message>
        <source>Ligger både her og hos hovedkontoret.</source>
        <translation>Is both here and at head office.</translation>
    </message>
    <message>
        <source>To har skrevet hver sit. Vælg under Gemt og sendt, hvad der skal stå.</source>
        <translation>Two people wrote different things. Choose under Saved and sent what is to stand.</translation>
    </message>
</context>
<context>
    <name>RecordHistory</name>
    <message>
        <source>på denne enhed</source>
        <translation>on this device</translation>
    </message>
    <message>
        <source>%1 kl. %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>Rettet %1 · %2</source>
        <translation>Edited %1 · %2</translation>
    </message>
    <message>
        <source>Rettet %1</source>
        <translation>Edited %1</translation>
    </message>
    <message>
        <source>Se, hvad der stod før</source>
        <translation>See what stood here before</translation>
    </message>
    <message>
        <source>Det stod der før</source>
        <translation>What stood here before</translation>
    </message>
    <message>
        <source>Papirkurven</source>
        <translation>The bin</translation>
    </message>
    <message>
        <source>Den lå i papirkurven.</source>
        <translation>It was in the bin.</translation>
    </message>
    <message>
        <source>Den var fremme.</source>
        <translation>It was not in the bin.</translation>
    </message>
    <message>
        <source>Intet</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Skriv det tilbage</source>
        <translation>Write it back</translation>
    </message>
    <message>
        <source>Her står det, som denne enhed har set. Det kan hentes uden forbindelse.</source>
        <translation>This is what this device has seen. It can be brought back without a connection.</translation>
    </message>
    <message>
        <source>Luk</source>
        <translation>Close</translation>
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
    <message>
        <source>Kun en prøve, det gemmes ikke</source>
        <translation>Only a rehearsal, it is not kept</translation>
    </message>
</context>
<context>
    <name>SeatCard</name>
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
        <translation>%1 is writing</translation>
    </message>
    <message>
        <source>%1 fortæller</source>
        <translation>%1 is telling</translation>
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
        <source>Giv tabletten videre</source>
        <translation>Pass the tablet on</translation>
    </message>
</context>
<context>
    <name>SeatNote</name>
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
</context>
<context>
    <name>SeedCard</name>
    <message>
        <source>Sådan siger I det</source>
        <translation>How you say it</translation>
    </message>
    <message>
        <source>Det gør vi</source>
        <translation>We do that</translation>
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
    <name>SeedList</name>
    <message>
        <source>Bidrag at tage stilling til</source>
        <translation>Contributions to decide on</translation>
    </message>
</context>
<context>
    <name>SpeakerCard</name>
    <message>
        <source>Hele gruppen</source>
        <translation>The whole group</translation>
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
    <name>StoriesExercise</name>
    <message numerus="yes">
        <source>%n historier</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message>
        <source>Skriv den første historie, mens den bliver fortalt.</source>
        <translation>Write the first story while it is told.</translation>
    </message>
    <message>
        <source>Fortalt i dag</source>
        <translation>Told today</translation>
    </message>
    <message>
        <source>Uden overskrift</source>
        <translation>Without a title</translation>
    </message>
    <message>
        <source>Slet historien: %1</source>
        <translation>Delete the story: %1</translation>
    </message>
    <message>
        <source>Skriv en historie mere</source>
        <translation>Write another story</translation>
    </message>
</context>
<context>
    <name>StoryEditor</name>
    <message>
        <source>Hvad skal historien hedde?</source>
        <translation>What is the story called?</translation>
    </message>
    <message>
        <source>Få ord, som I kan kende den på</source>
        <translation>A few words to know it by</translation>
    </message>
    <message>
        <source>Hvad skete der?</source>
        <translation>What happened?</translation>
    </message>
    <message>
        <source>Hvad fik det til at lykkes?</source>
        <translation>What made it work?</translation>
    </message>
    <message>
        <source>Hvem var med?</source>
        <translation>Who took part?</translation>
    </message>
    <message>
        <source>Kolleger og samarbejdspartnere, ikke beboere</source>
        <translation>Colleagues and partners, not residents</translation>
    </message>
    <message>
        <source>Hvem fortalte den?</source>
        <translation>Who told it?</translation>
    </message>
    <message>
        <source>Del den med de andre områder</source>
        <translation>Share it with the other areas</translation>
    </message>
    <message>
        <source>Del den, som den er nu</source>
        <translation>Share it as it is now</translation>
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
    <name>VisionExercise</name>
    <message>
        <source>Skriv først, hvad I ser. Vælg så temaer, og find til sidst én sætning.</source>
        <translation>First write what you see. Then pick themes, and in the end find one sentence.</translation>
    </message>
    <message>
        <source>Temaer</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Jeres eget tema</source>
        <translation>A theme of your own</translation>
    </message>
    <message>
        <source>Skriv det, og tryk på retur</source>
        <translation>Write it, and press return</translation>
    </message>
    <message>
        <source>Vores vision i én sætning</source>
        <translation>Our vision in one sentence</translation>
    </message>
    <message>
        <source>Om ti år er området …</source>
        <translation>In ten years the area is …</translation>
    </message>
</context>
<context>
    <name>VotingExercise</name>
    <message>
        <source>Der er intet at sætte prikker på. Gå tilbage, og skriv det først.</source>
        <translation>There is nothing to put dots on. Go back and write it first.</translation>
    </message>
    <message numerus="yes">
        <source>%1 har %n prikker tilbage. Et tryk sætter en prik.</source>
        <translation>
            <numerusform>%1 has %n dot left. A press puts a dot.</numerusform>
            <numerusform>%1 has %n dots left. A press puts a dot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tryk på en plads for at sætte prikker. Hver har %n.</source>
        <translation>
            <numerusform>Press a seat to put dots. Each has %n.</numerusform>
            <numerusform>Press a seat to put dots. Each has %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 af %2 har sat deres prikker</source>
        <translation>%1 of %2 have put their dots</translation>
    </message>
    <message>
        <source>Alle har sat deres prikker</source>
        <translation>All have put their dots</translation>
    </message>
    <message numerus="yes">
        <source>%n sedler er skrevet i det skjulte. Gå tilbage, og vis dem først.</source>
        <translation>
            <numerusform>%n slip was written in private. Go back and show it first.</numerusform>
            <numerusform>%n slips were written in private. Go back and show them first.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 har sat alle sine prikker. Et tryk tager dem tilbage.</source>
        <translation>%1 has put all dots. A press takes them back.</translation>
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
