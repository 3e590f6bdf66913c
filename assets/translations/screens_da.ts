<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="da">
<context>
    <name>AgreementsScreen</name>
    <message numerus="yes">
        <source>%n over tiden</source>
        <translation>
            <numerusform>%n over tiden</numerusform>
            <numerusform>%n over tiden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaScreen</name>
    <message numerus="yes">
        <source>%n grupper</source>
        <translation>
            <numerusform>%n gruppe</numerusform>
            <numerusform>%n grupper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n åbne aftaler</source>
        <translation>
            <numerusform>%n åben aftale</numerusform>
            <numerusform>%n åbne aftaler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesignDialog</name>
    <message numerus="yes">
        <source>%n ting at rette</source>
        <translation>
            <numerusform>%n ting at rette</numerusform>
            <numerusform>%n ting at rette</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message numerus="yes">
        <source>%n stod anderledes her end hos hovedkontoret</source>
        <translation>
            <numerusform>%n post stod anderledes her end hos hovedkontoret</numerusform>
            <numerusform>%n poster stod anderledes her end hos hovedkontoret</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmergencyDialog</name>
    <message numerus="yes">
        <source>Nødkopien ligger i %1. %n billeder kunne ikke læses og er ikke med.</source>
        <translation>
            <numerusform>Nødkopien ligger i %1. %n billede kunne ikke læses og er ikke med.</numerusform>
            <numerusform>Nødkopien ligger i %1. %n billeder kunne ikke læses og er ikke med.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmergencySendDialog</name>
    <message numerus="yes">
        <source>Nødkopien er sendt, men hovedkontoret tog ikke imod %n ting. De bliver i kopien: gem den, til de er skrevet om.</source>
        <translation>
            <numerusform>Nødkopien er sendt, men hovedkontoret tog ikke imod %n ting. Den bliver i kopien: gem kopien, til tingen er skrevet om.</numerusform>
            <numerusform>Nødkopien er sendt, men hovedkontoret tog ikke imod %n ting. De bliver i kopien: gem kopien, til de er skrevet om.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupDetail</name>
    <message numerus="yes">
        <source>Gruppen har lavet %n aftaler.</source>
        <translation>
            <numerusform>Gruppen har lavet %n aftale.</numerusform>
            <numerusform>Gruppen har lavet %n aftaler.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n linjer skal rettes, før listen kan tages ind. Indtil da er intet ændret.</source>
        <translation>
            <numerusform>%n linje skal rettes, før listen kan tages ind. Indtil da er intet ændret.</numerusform>
            <numerusform>%n linjer skal rettes, før listen kan tages ind. Indtil da er intet ændret.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LateDialog</name>
    <message numerus="yes">
        <source>I er %n minutter efter planen. Aftalerne og afslutningen beholder deres tid.</source>
        <translation>
            <numerusform>I er %n minut efter planen. Aftalerne og afslutningen beholder deres tid.</numerusform>
            <numerusform>I er %n minutter efter planen. Aftalerne og afslutningen beholder deres tid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutter kortere</source>
        <translation>
            <numerusform>%n minut kortere</numerusform>
            <numerusform>%n minutter kortere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Så slutter I %n minutter over tiden. Aftal, om det er i orden.</source>
        <translation>
            <numerusform>Så slutter I %n minut over tiden. Aftal, om det er i orden.</numerusform>
            <numerusform>Så slutter I %n minutter over tiden. Aftal, om det er i orden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingBar</name>
    <message numerus="yes">
        <source>%n minutter efter planen</source>
        <translation>
            <numerusform>%n minut efter planen</numerusform>
            <numerusform>%n minutter efter planen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutter foran planen</source>
        <translation>
            <numerusform>%n minut foran planen</numerusform>
            <numerusform>%n minutter foran planen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingRow</name>
    <message numerus="yes">
        <source>%n aftaler</source>
        <translation>
            <numerusform>%n aftale</numerusform>
            <numerusform>%n aftaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n foreslåede tidspunkter</source>
        <translation>
            <numerusform>%n foreslået tidspunkt</numerusform>
            <numerusform>%n foreslåede tidspunkter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingTable</name>
    <message numerus="yes">
        <source>%n aftaler mangler et svar, en dag eller et hvorfor. Går I videre, står de, I ikke har svaret på, som ikke drøftet, og de kommer igen næste gang.</source>
        <translation>
            <numerusform>%n aftale mangler et svar, en dag eller et hvorfor. Går I videre, står den som ikke drøftet, hvis I ikke har svaret, og den kommer igen næste gang.</numerusform>
            <numerusform>%n aftaler mangler et svar, en dag eller et hvorfor. Går I videre, står de, I ikke har svaret på, som ikke drøftet, og de kommer igen næste gang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesApproval</name>
    <message numerus="yes">
        <source>Er det, som I husker det? Tryk på jeres egen plads. %n mangler.</source>
        <translation>
            <numerusform>Er det, som I husker det? Tryk på jeres egen plads. %n mangler.</numerusform>
            <numerusform>Er det, som I husker det? Tryk på jeres egen plads. %n mangler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n har ikke godkendt endnu. Når referatet er låst, kan det kun ændres med en tilføjelse.</source>
        <translation>
            <numerusform>%n har ikke godkendt endnu. Når referatet er låst, kan det kun ændres med en tilføjelse.</numerusform>
            <numerusform>%n har ikke godkendt endnu. Når referatet er låst, kan det kun ændres med en tilføjelse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesReading</name>
    <message numerus="yes">
        <source>%n noter blev skrevet i det skjulte og aldrig vist. De står ikke i referatet.</source>
        <translation>
            <numerusform>%n note blev skrevet i det skjulte og aldrig vist. Den står ikke i referatet.</numerusform>
            <numerusform>%n noter blev skrevet i det skjulte og aldrig vist. De står ikke i referatet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n noter</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n noter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObservationState</name>
    <message numerus="yes">
        <source>%n billede(r)</source>
        <translation>
            <numerusform>%n billede</numerusform>
            <numerusform>%n billeder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlineRow</name>
    <message numerus="yes">
        <source>%n steder mangler noget</source>
        <translation>
            <numerusform>%n sted mangler noget</numerusform>
            <numerusform>%n steder mangler noget</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverdueWarning</name>
    <message numerus="yes">
        <source>Noget har ventet i %n dage på at blive sendt. Det findes kun på denne enhed. Find en forbindelse, og tryk Send nu, eller gem en nødkopi.</source>
        <translation>
            <numerusform>Noget har ventet i %n dag på at blive sendt. Det findes kun på denne enhed. Find en forbindelse, og tryk Send nu, eller gem en nødkopi.</numerusform>
            <numerusform>Noget har ventet i %n dage på at blive sendt. Det findes kun på denne enhed. Find en forbindelse, og tryk Send nu, eller gem en nødkopi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnersOverTime</name>
    <message numerus="yes">
        <source>%n nye partnere</source>
        <translation>
            <numerusform>%n ny partner</numerusform>
            <numerusform>%n nye partnere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deles nu</source>
        <translation>
            <numerusform>%n deles nu</numerusform>
            <numerusform>%n deles nu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n er ikke med mere</source>
        <translation>
            <numerusform>%n er ikke med mere</numerusform>
            <numerusform>%n er ikke med mere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n felter er tomme</source>
        <translation>
            <numerusform>%n felt er tomt</numerusform>
            <numerusform>%n felter er tomme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresenterWindow</name>
    <message numerus="yes">
        <source>%n har skrevet. Det vises senere.</source>
        <translation>
            <numerusform>%n har skrevet. Det vises senere.</numerusform>
            <numerusform>%n har skrevet. Det vises senere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message numerus="yes">
        <source>%n steder mangler noget. Tryk på et af dem for at rette det.</source>
        <translation>
            <numerusform>%n sted mangler noget. Tryk på det for at rette det.</numerusform>
            <numerusform>%n steder mangler noget. Tryk på et af dem for at rette det.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message numerus="yes">
        <source>%n modtaget</source>
        <translation>
            <numerusform>%n modtaget</numerusform>
            <numerusform>%n modtaget</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n afvist</source>
        <translation>
            <numerusform>%n afvist</numerusform>
            <numerusform>%n afvist</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedState</name>
    <message numerus="yes">
        <source>Alt er gemt her. %n ting sendes til hovedkontoret, så snart der er forbindelse.</source>
        <translation>
            <numerusform>Alt er gemt her. %n ting sendes til hovedkontoret, så snart der er forbindelse.</numerusform>
            <numerusform>Alt er gemt her. %n ting sendes til hovedkontoret, så snart der er forbindelse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alt er gemt her. %n ting blev afvist af hovedkontoret. Tryk på Vis, så står der hvorfor.</source>
        <translation>
            <numerusform>Alt er gemt her. %n ting blev afvist af hovedkontoret. Tryk på Vis, så står der hvorfor.</numerusform>
            <numerusform>Alt er gemt her. %n ting blev afvist af hovedkontoret. Tryk på Vis, så står der hvorfor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message numerus="yes">
        <source>%n steder</source>
        <translation>
            <numerusform>%n sted</numerusform>
            <numerusform>%n steder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message numerus="yes">
        <source>%n skal afklares</source>
        <translation>
            <numerusform>%n skal afklares</numerusform>
            <numerusform>%n skal afklares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blev afvist</source>
        <translation>
            <numerusform>%n blev afvist</numerusform>
            <numerusform>%n blev afvist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gemt her · %n venter</source>
        <translation>
            <numerusform>Gemt her · %n venter</numerusform>
            <numerusform>Gemt her · %n venter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayScreen</name>
    <message numerus="yes">
        <source>%n i bakken</source>
        <translation>
            <numerusform>%n i bakken</numerusform>
            <numerusform>%n i bakken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnsentRecords</name>
    <message numerus="yes">
        <source>%n venter på at blive sendt</source>
        <translation>
            <numerusform>%n venter på at blive sendt</numerusform>
            <numerusform>%n venter på at blive sendt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vis flere. %n ses ikke endnu.</source>
        <translation>
            <numerusform>Vis flere. %n ses ikke endnu.</numerusform>
            <numerusform>Vis flere. %n ses ikke endnu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingInput</name>
    <message numerus="yes">
        <source>%n ting fra området venter på, at du tager dem op.</source>
        <translation>
            <numerusform>%n ting fra området venter på, at du tager den op.</numerusform>
            <numerusform>%n ting fra området venter på, at du tager dem op.</numerusform>
        </translation>
    </message>
</context>
</TS>
