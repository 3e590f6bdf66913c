// SPDX-License-Identifier: Apache-2.0
#include "cpp/formats/functioncolours.h"
#include "cpp/formats/odtparts.h"

namespace tovholder::formats::odt {
namespace {

    constexpr std::string_view stylesTemplate = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2">
<office:font-face-decls>
<style:font-face style:name="Inter" svg:font-family="Inter, 'Segoe UI', Arial, sans-serif" style:font-family-generic="swiss"/>
</office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph">
<style:paragraph-properties fo:line-height="130%" fo:orphans="2" fo:widows="2"/>
<style:text-properties style:font-name="Inter" fo:font-size="10.5pt" fo:color="#1c2126" fo:language="{language}" fo:country="{country}"/>
</style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"/>
<style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph" style:parent-style-name="Standard" style:class="text">
<style:paragraph-properties fo:margin-bottom="0.2cm"/></style:style>
<style:style style:name="Introduction" style:family="paragraph" style:parent-style-name="Text_20_body">
<style:paragraph-properties fo:keep-with-next="always"/></style:style>
<style:style style:name="Kicker" style:family="paragraph" style:parent-style-name="Standard">
<style:text-properties fo:font-size="9.5pt" fo:color="#125754"/></style:style>
<style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Text_20_body" style:class="text">
<style:paragraph-properties fo:keep-with-next="always" fo:line-height="115%"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Heading" style:next-style-name="Text_20_body" style:default-outline-level="1" style:class="text">
<style:paragraph-properties fo:margin-top="0.05cm" fo:margin-bottom="0.5cm"/><style:text-properties fo:font-size="23pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Heading" style:next-style-name="Text_20_body" style:default-outline-level="2" style:class="text">
<style:paragraph-properties fo:margin-top="0.65cm" fo:margin-bottom="0.25cm"/><style:text-properties fo:font-size="14.5pt" fo:font-weight="bold" fo:color="#125754"/></style:style>
<style:style style:name="Heading_20_3" style:display-name="Heading 3" style:family="paragraph" style:parent-style-name="Heading" style:next-style-name="Text_20_body" style:default-outline-level="3" style:class="text">
<style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.15cm"/><style:text-properties fo:font-size="11pt" fo:font-weight="bold"/></style:style>
<style:style style:name="List_20_item" style:display-name="List item" style:family="paragraph" style:parent-style-name="Standard">
<style:paragraph-properties fo:margin-bottom="0.1cm"/></style:style>
<style:style style:name="Table_20_text" style:display-name="Table text" style:family="paragraph" style:parent-style-name="Standard">
<style:paragraph-properties fo:line-height="120%" fo:margin-bottom="0.1cm"/><style:text-properties fo:font-size="10pt"/></style:style>
<style:style style:name="Table_20_heading" style:display-name="Table heading" style:family="paragraph" style:parent-style-name="Table_20_text">
<style:text-properties fo:font-weight="bold" fo:color="#125754"/></style:style>
<style:style style:name="Gap" style:family="paragraph" style:parent-style-name="Standard">
<style:paragraph-properties fo:line-height="100%"/><style:text-properties fo:font-size="4pt"/></style:style>
<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard">
<style:paragraph-properties><style:tab-stops><style:tab-stop style:position="16.8cm" style:type="right"/></style:tab-stops></style:paragraph-properties>
<style:text-properties fo:font-size="8.5pt" fo:color="#57616b"/></style:style>
<style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Quiet" style:family="text"><style:text-properties fo:font-size="9pt" fo:color="#57616b"/></style:style>
{functions}<text:list-style style:name="Bullets">
<text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="0.5cm" fo:text-indent="-0.5cm" fo:margin-left="0.5cm"/></style:list-level-properties></text:list-level-style-bullet>
</text:list-style>
<text:outline-style style:name="Outline">
<text:outline-level-style text:level="1" style:num-format=""/><text:outline-level-style text:level="2" style:num-format=""/><text:outline-level-style text:level="3" style:num-format=""/>
</text:outline-style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="A4">
<style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="1.2cm" fo:margin-left="2.1cm" fo:margin-right="2.1cm"/>
<style:footer-style><style:header-footer-properties fo:min-height="1cm" fo:margin-top="0.5cm"/></style:footer-style>
</style:page-layout>
</office:automatic-styles>
<office:master-styles>
<style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer>
<text:p text:style-name="Footer">{footer}</text:p>
</style:footer></style:master-page>
</office:master-styles>
</office:document-styles>
)";

    std::string filled(std::string text, std::string_view place, std::string_view with)
    {
        for (std::size_t at = text.find(place); at != std::string::npos; at = text.find(place, at + with.size()))
            text.replace(at, place.size(), with);
        return text;
    }

    std::string functionStyles()
    {
        std::string styles;
        for (const FunctionColour& tone : functionColours) {
            styles += "<style:style style:name=\"Function-" + std::string(tone.function)
                + "\" style:family=\"text\"><style:text-properties fo:color=\"" + tone.colour + "\"/></style:style>\n";
        }
        return styles;
    }

    std::string footer(const Document& document)
    {
        std::string pages = filled(escaped(document.pageWord), "{pages}", "<text:page-count/>");
        pages = filled(std::move(pages), "{page}", "<text:page-number text:select-page=\"current\"/>");
        return escaped(document.title) + "<text:tab/>" + pages;
    }

} // namespace

std::string stylesXml(const Document& document)
{
    std::string xml = filled(std::string(stylesTemplate), "{language}", escaped(document.language));
    xml = filled(std::move(xml), "{country}", document.language == "en" ? "GB" : "DK");
    xml = filled(std::move(xml), "{functions}", functionStyles());
    return filled(std::move(xml), "{footer}", footer(document));
}

std::string metaXml(const Document& document)
{
    const auto element = [](const std::string& name, std::string_view text) {
        return '<' + name + '>' + escaped(text) + "</" + name + ">\n";
    };
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2">
<office:meta>
)" + element("dc:title", document.title)
        + element("dc:subject", document.kicker) + element("dc:creator", document.author)
        + element("meta:initial-creator", document.author) + element("dc:language", document.language)
        + element("meta:generator", "Tovholder " TOVHOLDER_VERSION) + "</office:meta>\n</office:document-meta>\n";
}

std::string manifestXml()
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="application/vnd.oasis.opendocument.text"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
)";
}

} // namespace tovholder::formats::odt
