// SPDX-License-Identifier: Apache-2.0
#include "tests/look/look.h"

#include <QDir>
#include <QFile>
#include <QFontMetricsF>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlProperty>
#include <QQuickItem>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <functional>

namespace tovholder::look {
namespace {

    constexpr double tolerance = 1.5; // of a pixel that falls between two

    bool isFlickable(const QQuickItem* item) { return item->inherits("QQuickFlickable"); }

    void eachText(QQuickItem* item, const std::function<void(QQuickItem&)>& heed)
    {
        if (!item->isVisible() || item->opacity() <= 0)
            return;
        if (item->inherits("QQuickText") && !item->property("text").toString().trimmed().isEmpty())
            heed(*item);
        for (QQuickItem* child : item->childItems())
            eachText(child, heed);
    }

    /// Without its marks.
    QString plain(const QQuickItem& text)
    {
        static const QRegularExpression marks(QStringLiteral("<[^>]*>"));
        return text.property("text").toString().remove(marks);
    }

    bool holdsBrokenWord(QQuickItem& text)
    {
        constexpr int wrapAnywhere = 3;
        if (text.property("wrapMode").toInt() < wrapAnywhere)
            return false;
        static const QRegularExpression ends(QStringLiteral("[\\s\\-–/]+"));
        QFont font = text.property("font").value<QFont>();
        if (const int painted = QQmlProperty::read(&text, QStringLiteral("fontInfo.pixelSize")).toInt(); painted > 0)
            font.setPixelSize(painted); // it may have been shrunk
        const QFontMetricsF metrics(font);
        const double room = text.width() - text.property("leftPadding").toDouble() - text.property("rightPadding").toDouble();
        const QStringList words = plain(text).split(ends, Qt::SkipEmptyParts);
        return std::any_of(words.begin(), words.end(),
            [&](const QString& word) { return metrics.horizontalAdvance(word) > room + tolerance; });
    }

    /// What is wrong with the place of a text, given what is painted of it; empty when it is in sight or can be scrolled to.
    QString beyondWhat(const QQuickItem& text, const QQuickWindow& window)
    {
        const QSizeF painted(text.property("contentWidth").toDouble(), text.property("contentHeight").toDouble());
        const QRectF own(QPointF(), QSizeF(std::min(painted.width(), text.width()), std::min(painted.height(), text.height())));
        const auto holds = [](const QRectF& place, const QRectF& part) {
            return place.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(part);
        };
        for (const QQuickItem* above = text.parentItem(); above; above = above->parentItem()) {
            if (isFlickable(above)) {
                const auto* content = above->property("contentItem").value<QQuickItem*>();
                const QRectF there = text.mapRectToItem(content, own);
                const double width = std::max(above->width(), above->property("contentWidth").toDouble());
                const bool held = there.left() >= -tolerance && there.right() <= width + tolerance;
                return held ? QString() : QStringLiteral("beyond what can be scrolled");
            }
            if (above->clip() && !holds(QRectF(0, 0, above->width(), above->height()), text.mapRectToItem(above, own)))
                return QStringLiteral("cut by what it stands in");
        }
        const bool held = holds(QRectF(QPointF(), QSizeF(window.size())), text.mapRectToScene(own));
        return held ? QString() : QStringLiteral("beyond the window");
    }

    /// Three lines and more of what was written, in a list, are an invitation to open it.
    bool isPreview(const QQuickItem& text)
    {
        constexpr int linesMin = 3;
        return text.property("lineCount").toInt() >= linesMin;
    }

    QString problemOf(const QQuickItem& text, const QQuickWindow& window)
    {
        if (text.property("truncated").toBool() && !isPreview(text))
            return QStringLiteral("shortened");
        if (text.property("contentWidth").toDouble() > text.width() + tolerance)
            return QStringLiteral("wider than its place");
        if (text.property("contentHeight").toDouble() > text.height() + tolerance)
            return QStringLiteral("taller than its place");
        return beyondWhat(text, window);
    }

    /// With the components that the text stands in.
    QString told(const QString& problem, const QQuickItem& text)
    {
        QStringList parts;
        for (const QQuickItem* part = &text; part && parts.size() < 5; part = part->parentItem()) {
            const QString name = QString::fromLatin1(part->metaObject()->className());
            if (!name.startsWith(QLatin1String("QQuick")))
                parts.append(name.section(QLatin1String("_QML"), 0, 0));
        }
        return QStringLiteral("%1: \"%2\" (%3)").arg(problem, plain(text), parts.join(QLatin1String(" in ")));
    }

    /// What the demo's people wrote, in their own language.
    void addTexts(const QJsonValue& value, QSet<QString>& texts)
    {
        if (value.isString())
            texts.insert(value.toString());
        for (const auto& part : value.toArray())
            addTexts(part, texts);
        for (const auto& part : value.toObject())
            addTexts(part, texts);
    }

    /// Danish sources that read otherwise in English, are no English words themselves, and not the demo's.
    QSet<QString> readDanish()
    {
        QSet<QString> danish;
        QSet<QString> english;
        const QDir folder(qEnvironmentVariable("TOVHOLDER_SOURCE") + QStringLiteral("/assets/translations"));
        for (const QString& name : folder.entryList({ QStringLiteral("*_en.ts") })) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("no translations");
            QXmlStreamReader xml(&file);
            QString source;
            while (!xml.atEnd()) {
                if (xml.readNext() != QXmlStreamReader::StartElement)
                    continue;
                if (xml.name() == QLatin1String("source"))
                    source = xml.readElementText();
                else if (xml.name() == QLatin1String("translation"))
                    english.insert(xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
                if (!source.isEmpty())
                    danish.insert(source);
            }
        }
        QFile demo(qEnvironmentVariable("TOVHOLDER_SOURCE") + QStringLiteral("/assets/demo/demo.json"));
        if (!demo.open(QIODevice::ReadOnly))
            qFatal("no demo");
        QSet<QString> written;
        addTexts(QJsonDocument::fromJson(demo.readAll()).object(), written);
        return danish - english - written;
    }

} // namespace

QStringList cutTexts(const QQuickWindow& window)
{
    QStringList problems;
    eachText(window.contentItem(), [&](QQuickItem& text) {
        if (const QString problem = problemOf(text, window); !problem.isEmpty())
            problems.append(told(problem, text));
    });
    return problems;
}

QStringList brokenWords(const QQuickWindow& window)
{
    QStringList found;
    eachText(window.contentItem(), [&](QQuickItem& text) {
        if (holdsBrokenWord(text))
            found.append(told(QStringLiteral("a word is broken"), text));
    });
    return found;
}

QStringList danishTexts(const QQuickWindow& window)
{
    static const QSet<QString> danish = readDanish();
    QStringList found;
    eachText(window.contentItem(), [&](QQuickItem& text) {
        if (danish.contains(plain(text)))
            found.append(told(QStringLiteral("Danish"), text));
    });
    return found;
}

} // namespace tovholder::look
