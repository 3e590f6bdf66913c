<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="da">
<context>
    <name>Calendar</name>
    <message>
        <source>Forrige måned</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Næste måned</source>
        <translation>Next month</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Annullér</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Det er ikke en dato. Skriv den som 24.12.2026.</source>
        <translation>That is not a date. Write it as 24.12.2026.</translation>
    </message>
    <message>
        <source>dd.mm.åååå</source>
        <translation>dd.mm.yyyy</translation>
    </message>
    <message>
        <source>Vælg i kalender</source>
        <translation>Pick in the calendar</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Luk</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>MeetingClock</name>
    <message>
        <source>På pause</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Tiden er gået</source>
        <translation>Time is up</translation>
    </message>
    <message>
        <source>Lige straks slut</source>
        <translation>Almost over</translation>
    </message>
    <message>
        <source>Rund af</source>
        <translation>Wrap up</translation>
    </message>
    <message>
        <source>tilbage</source>
        <translation>left</translation>
    </message>
    <message>
        <source>%1 minutter, %2</source>
        <translation>%1 minutes, %2</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Sider</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message>
        <source>%1, %2 venter</source>
        <translation>%1, %2 waiting</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Sider</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Vælg</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Søg</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Ryd søgningen</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Er her ikke i dag</source>
        <translation>Not here today</translation>
    </message>
    <message>
        <source>Har ordet</source>
        <translation>Has the floor</translation>
    </message>
    <message>
        <source>Har talt</source>
        <translation>Has spoken</translation>
    </message>
    <message>
        <source>Har ikke talt endnu</source>
        <translation>Has not spoken yet</translation>
    </message>
    <message>
        <source>%1, %2, gæst</source>
        <translation>%1, %2, guest</translation>
    </message>
    <message>
        <source>%1, gæst</source>
        <translation>%1, guest</translation>
    </message>
</context>
<context>
    <name>Snackbar</name>
    <message>
        <source>Fortryd</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message>
        <source>Viser hvad der ikke er sendt endnu</source>
        <translation>Shows what has not been sent yet</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Det er ikke et klokkeslæt. Skriv det som 13.30.</source>
        <translation>That is not a time. Write it as 13.30.</translation>
    </message>
    <message>
        <source>tt.mm</source>
        <translation>hh.mm</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Tilbage</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>TurnRing</name>
    <message>
        <source>Rundt om bordet</source>
        <translation>Round the table</translation>
    </message>
    <message>
        <source>Mangler: %1</source>
        <translation>Yet to come: %1</translation>
    </message>
    <message>
        <source>Alle har haft ordet</source>
        <translation>Everyone has spoken</translation>
    </message>
</context>
</TS>
