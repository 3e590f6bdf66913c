#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Reads an .odt with Python's own zip and XML readers, and prints what a screen reader would find in it."""
import sys
import zipfile
import xml.etree.ElementTree as ET

NS = {
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
}


def words(element):
    return " ".join("".join(element.itertext()).split())


def main(path):
    archive = zipfile.ZipFile(path)
    assert archive.testzip() is None
    first = archive.infolist()[0]
    assert first.filename == "mimetype" and first.compress_type == zipfile.ZIP_STORED, first
    assert archive.read("mimetype") == b"application/vnd.oasis.opendocument.text"
    manifest = archive.read("META-INF/manifest.xml").decode()
    for name in archive.namelist():
        if name.endswith(".xml"):
            ET.fromstring(archive.read(name))
            assert name.startswith("META-INF/") or f'"{name}"' in manifest, name

    meta = ET.fromstring(archive.read("meta.xml"))
    styles = ET.fromstring(archive.read("styles.xml"))
    content = ET.fromstring(archive.read("content.xml"))
    print("title:", meta.find(".//dc:title", NS).text)
    print("author:", meta.find(".//dc:creator", NS).text)
    languages = {e.get("{%s}language" % NS["fo"]) for e in styles.iter()} - {None}
    print("language:", *languages, meta.find(".//dc:language", NS).text)
    for heading in content.iterfind(".//text:h", NS):
        print("h" + heading.get("{%s}outline-level" % NS["text"]), words(heading))
    for table in content.iterfind(".//table:table", NS):
        columns = table.findall(".//table:table-column", NS)
        for row in table.iterfind(".//table:table-row", NS):
            assert len(row.findall("table:table-cell", NS)) == len(columns)
        header = [words(cell) for cell in table.iterfind("table:table-header-rows//table:table-cell", NS)]
        print("table header:", " | ".join(header))
        print("names its rows:", table.find("table:table-header-columns", NS) is not None)
    name = "{%s}style-name" % NS["text"]
    coloured = [span for span in content.iterfind(".//text:span", NS) if span.get(name).startswith("Function-")]
    for span in coloured:
        assert styles.find(f".//style:style[@style:name='{span.get(name)}']/style:text-properties[@fo:color]", NS) is not None
    print("in their colour:", *[words(span) for span in coloured])
    print("list items:", len(content.findall(".//text:list/text:list-item", NS)))


main(sys.argv[1])
