<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="da">
<context>
    <name>AgreementsExercise</name>
    <message numerus="yes">
        <source>%n aftaler</source>
        <translation>
            <numerusform>%n aftale</numerusform>
            <numerusform>%n aftaler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CadenceExercise</name>
    <message numerus="yes">
        <source>%n kalenderfiler ligger i %1.</source>
        <translation>
            <numerusform>%n kalenderfil ligger i %1.</numerusform>
            <numerusform>%n kalenderfiler ligger i %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingExercise</name>
    <message numerus="yes">
        <source>I har aftalt %n ting i dag</source>
        <translation>
            <numerusform>I har aftalt én ting i dag</numerusform>
            <numerusform>I har aftalt %n ting i dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aftaler mangler en ansvarlig eller en dato. Tryk på aftalen, og vælg.</source>
        <translation>
            <numerusform>%n aftale mangler en ansvarlig eller en dato. Tryk på aftalen, og vælg.</numerusform>
            <numerusform>%n aftaler mangler en ansvarlig eller en dato. Tryk på aftalerne, og vælg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aftaler fra tidligere møder er ikke drøftet. Det står i referatet, og de kommer igen næste gang.</source>
        <translation>
            <numerusform>%n aftale fra tidligere møder er ikke drøftet. Det står i referatet, og den kommer igen næste gang.</numerusform>
            <numerusform>%n aftaler fra tidligere møder er ikke drøftet. Det står i referatet, og de kommer igen næste gang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DotButton</name>
    <message numerus="yes">
        <source>%n prikker</source>
        <translation>
            <numerusform>%n prik</numerusform>
            <numerusform>%n prikker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupingExercise</name>
    <message numerus="yes">
        <source>Læg %n sedler her</source>
        <translation>
            <numerusform>Læg %n seddel her</numerusform>
            <numerusform>Læg %n sedler her</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sedler er skrevet i det skjulte. Gå tilbage, og vis dem først.</source>
        <translation>
            <numerusform>%n seddel er skrevet i det skjulte. Gå tilbage, og vis den først.</numerusform>
            <numerusform>%n sedler er skrevet i det skjulte. Gå tilbage, og vis dem først.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixExercise</name>
    <message numerus="yes">
        <source>%n partnere på kortet</source>
        <translation>
            <numerusform>%n partner på kortet</numerusform>
            <numerusform>%n partnere på kortet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerCell</name>
    <message numerus="yes">
        <source>%1, %2: %n partnere</source>
        <translation>
            <numerusform>%1, %2: %n partner</numerusform>
            <numerusform>%1, %2: %n partnere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerChip</name>
    <message numerus="yes">
        <source>%n funktioner</source>
        <translation>
            <numerusform>%n funktion</numerusform>
            <numerusform>%n funktioner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivateRound</name>
    <message numerus="yes">
        <source>%n har skrevet i det skjulte. Ingen ser det, før I viser det.</source>
        <translation>
            <numerusform>%n har skrevet i det skjulte. Ingen ser det, før I viser det.</numerusform>
            <numerusform>%n har skrevet i det skjulte. Ingen ser det, før I viser det.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalsExercise</name>
    <message numerus="yes">
        <source>%n forslag</source>
        <translation>
            <numerusform>%n forslag</numerusform>
            <numerusform>%n forslag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecapExercise</name>
    <message numerus="yes">
        <source>Hvad blev der af aftalerne? %n mangler.</source>
        <translation>
            <numerusform>Hvad blev der af aftalerne? %n mangler.</numerusform>
            <numerusform>Hvad blev der af aftalerne? %n mangler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aftaler er ikke drøftet i dag. De kommer igen næste gang.</source>
        <translation>
            <numerusform>%n aftale er ikke drøftet i dag. Den kommer igen næste gang.</numerusform>
            <numerusform>%n aftaler er ikke drøftet i dag. De kommer igen næste gang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecommendationTile</name>
    <message numerus="yes">
        <source>%1 · %n spor</source>
        <translation>
            <numerusform>%1 · %n spor</numerusform>
            <numerusform>%1 · %n spor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoriesExercise</name>
    <message numerus="yes">
        <source>%n historier</source>
        <translation>
            <numerusform>%n historie</numerusform>
            <numerusform>%n historier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VotingExercise</name>
    <message numerus="yes">
        <source>%1 har %n prikker tilbage. Et tryk sætter en prik.</source>
        <translation>
            <numerusform>%1 har %n prik tilbage. Et tryk sætter en prik.</numerusform>
            <numerusform>%1 har %n prikker tilbage. Et tryk sætter en prik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tryk på en plads for at sætte prikker. Hver har %n.</source>
        <translation>
            <numerusform>Tryk på en plads for at sætte prikker. Hver har %n.</numerusform>
            <numerusform>Tryk på en plads for at sætte prikker. Hver har %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sedler er skrevet i det skjulte. Gå tilbage, og vis dem først.</source>
        <translation>
            <numerusform>%n seddel er skrevet i det skjulte. Gå tilbage, og vis den først.</numerusform>
            <numerusform>%n sedler er skrevet i det skjulte. Gå tilbage, og vis dem først.</numerusform>
        </translation>
    </message>
</context>
</TS>
