// SPDX-License-Identifier: Apache-2.0
#include "icon.h"

#include <QFile>
#include <QLoggingCategory>
#include <QPainter>
#include <QSvgRenderer>

namespace tovholder {
namespace {

    Q_LOGGING_CATEGORY(iconLog, "tovholder.icon")

    QByteArray drawing(const QString& name)
    {
        QFile file(QStringLiteral(":/qt/qml/Tovholder/Components/icons/%1.svg").arg(name));
        if (!file.open(QIODevice::ReadOnly)) {
            qCWarning(iconLog) << "no icon named" << name;
            return {};
        }
        return file.readAll();
    }

} // namespace

Icon::Icon(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(24, 24);
}

void Icon::setName(const QString& name)
{
    if (m_name == name)
        return;
    m_name = name;
    emit nameChanged();
    update();
}

void Icon::setColor(const QColor& color)
{
    if (m_color == color)
        return;
    m_color = color;
    emit colorChanged();
    update();
}

void Icon::paint(QPainter* painter)
{
    if (m_name.isEmpty())
        return;
    QByteArray svg = drawing(m_name);
    svg.replace("currentColor", m_color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    if (!renderer.isValid())
        return;
    painter->setOpacity(m_color.alphaF());
    const qreal side = qMin(width(), height());
    renderer.render(painter, QRectF((width() - side) / 2, (height() - side) / 2, side, side));
}

} // namespace tovholder
