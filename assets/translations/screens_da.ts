<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="da">
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
        <source>%n venter</source>
        <translation>
            <numerusform>%n venter</numerusform>
            <numerusform>%n venter</numerusform>
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
</context>
</TS>
