<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="da">
<context>
    <name>AgreementsScreen</name>
    <message>
        <source>Aftaler</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Her er ingen aftaler endnu.</source>
        <translation>There are no agreements here yet.</translation>
    </message>
</context>
<context>
    <name>AreaScreen</name>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Her er ingen områder endnu.</source>
        <translation>There are no areas here yet.</translation>
    </message>
</context>
<context>
    <name>CaptureScreen</name>
    <message>
        <source>Registrér</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>I har ikke registreret noget endnu.</source>
        <translation>You have not captured anything yet.</translation>
    </message>
</context>
<context>
    <name>GroupsScreen</name>
    <message>
        <source>Grupper</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Her er ingen grupper endnu.</source>
        <translation>There are no groups here yet.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Tovholder</source>
        <translation>%1 – Tovholder</translation>
    </message>
    <message>
        <source>%1 er slettet.</source>
        <translation>%1 was deleted.</translation>
    </message>
    <message>
        <source>Forstået</source>
        <translation>Understood</translation>
    </message>
</context>
<context>
    <name>MeetingScreen</name>
    <message>
        <source>Mødet</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Mødet er ikke begyndt.</source>
        <translation>The meeting has not begun.</translation>
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
    <name>SavedText</name>
    <message>
        <source>Gemmer …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Gemt her %1</source>
        <translation>Saved here %1</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Søg</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Skriv det ord, I leder efter.</source>
        <translation>Type the word you are looking for.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Indstillinger</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Her er ikke noget at indstille endnu.</source>
        <translation>There is nothing to set here yet.</translation>
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
    <name>SyncScreen</name>
    <message>
        <source>Gemt og sendt</source>
        <translation>Saved and sent</translation>
    </message>
    <message>
        <source>Alt er sendt til hovedkontoret.</source>
        <translation>Everything has been sent to head office.</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>I dag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Her er ikke noget møde endnu.</source>
        <translation>There is no meeting here yet.</translation>
    </message>
</context>
<context>
    <name>TrayScreen</name>
    <message>
        <source>Bakken</source>
        <translation>Tray</translation>
    </message>
    <message>
        <source>Bakken er tom.</source>
        <translation>The tray is empty.</translation>
    </message>
</context>
</TS>
