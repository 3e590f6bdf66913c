// SPDX-License-Identifier: Apache-2.0
#include "cpp/formats/pdffinish.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>
#include <vector>

namespace tovholder::formats {
namespace {

    std::vector<QPDFObjectHandle> childrenOf(QPDFObjectHandle element)
    {
        QPDFObjectHandle children = element.getKey("/K");
        if (children.isArray())
            return children.getArrayAsVector();
        if (children.isDictionary())
            return { children };
        return {};
    }

    bool isElement(QPDFObjectHandle object, const std::string& type)
    {
        return object.isDictionary() && object.getKey("/S").isNameAndEquals(type);
    }

    void setScope(QPDFObjectHandle headerCell, const std::string& scope)
    {
        headerCell.replaceKey("/A", QPDFObjectHandle::parse("<< /O /Table /Scope " + scope + " >>"));
    }

    /// A row of header cells speaks down its columns; a single one speaks along its row.
    void scopeRow(QPDFObjectHandle row)
    {
        const std::vector<QPDFObjectHandle> cells = childrenOf(row);
        bool hasData = false;
        for (const QPDFObjectHandle& cell : cells)
            hasData = hasData || isElement(cell, "/TD");
        for (const QPDFObjectHandle& cell : cells) {
            if (isElement(cell, "/TH"))
                setScope(cell, hasData ? "/Row" : "/Column");
        }
    }

    void scopeTables(QPDFObjectHandle element)
    {
        for (QPDFObjectHandle child : childrenOf(element)) {
            if (isElement(child, "/TR"))
                scopeRow(child);
            else if (child.isDictionary())
                scopeTables(child);
        }
    }

    std::string finish(const std::string& bytes, const std::string& language)
    {
        QPDF pdf;
        pdf.setSuppressWarnings(true); // cairo names an emoji twice, which qpdf mends
        pdf.processMemoryFile("minutes.pdf", bytes.data(), bytes.size());
        QPDFObjectHandle root = pdf.getRoot();
        root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(language));
        root.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<< /Marked true >>"));
        root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
        for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages())
            page.getObjectHandle().replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
        scopeTables(root.getKey("/StructTreeRoot"));

        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.7");
        writer.write();
        const std::shared_ptr<Buffer> out = writer.getBufferSharedPointer();
        return { reinterpret_cast<const char*>(out->getBuffer()), out->getSize() };
    }

} // namespace

Result<std::string> finishedPdf(const std::string& bytes, const std::string& language)
{
    try {
        return finish(bytes, language);
    } catch (const std::exception& problem) {
        return Error { ErrorCode::TextTooLong, problem.what(), {} };
    }
}

} // namespace tovholder::formats
