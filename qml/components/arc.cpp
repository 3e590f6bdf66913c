// SPDX-License-Identifier: Apache-2.0
#include "arc.h"

#include <QPainter>

#include <algorithm>

namespace tovholder {

Arc::Arc(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &Arc::changed, this, [this] { update(); });
}

void Arc::setFraction(qreal fraction)
{
    const qreal bounded = std::clamp(fraction, 0.0, 1.0);
    if (qFuzzyCompare(m_fraction + 1, bounded + 1))
        return;
    m_fraction = bounded;
    emit changed();
}

void Arc::setColor(const QColor& color)
{
    if (m_color == color)
        return;
    m_color = color;
    emit changed();
}

void Arc::setTrackColor(const QColor& color)
{
    if (m_trackColor == color)
        return;
    m_trackColor = color;
    emit changed();
}

void Arc::setThickness(qreal thickness)
{
    if (qFuzzyCompare(m_thickness, thickness))
        return;
    m_thickness = thickness;
    emit changed();
}

void Arc::paint(QPainter* painter)
{
    constexpr int top = 90 * 16; // QPainter counts sixteenths of a degree from three o'clock
    constexpr int fullTurn = 360 * 16;
    const qreal side = qMin(width(), height()) - m_thickness;
    const QRectF ring((width() - side) / 2, (height() - side) / 2, side, side);
    painter->setPen(QPen(m_trackColor, m_thickness));
    painter->drawEllipse(ring);
    painter->setPen(QPen(m_color, m_thickness, Qt::SolidLine, Qt::RoundCap));
    if (m_fraction > 0)
        painter->drawArc(ring, top, -qRound(m_fraction * fullTurn));
}

} // namespace tovholder
