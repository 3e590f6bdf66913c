// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace tovholder {

/// A ring of which a part is filled, clockwise from the top. Drawn by hand because Shapes do not show
/// with the software renderer.
class Arc : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// The filled part, 0 to 1.
    Q_PROPERTY(qreal fraction READ fraction WRITE setFraction NOTIFY changed)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed)
    Q_PROPERTY(QColor trackColor READ trackColor WRITE setTrackColor NOTIFY changed)
    /// In px.
    Q_PROPERTY(qreal thickness READ thickness WRITE setThickness NOTIFY changed)

public:
    explicit Arc(QQuickItem* parent = nullptr);

    [[nodiscard]] qreal fraction() const { return m_fraction; }
    void setFraction(qreal fraction);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor& color);
    [[nodiscard]] QColor trackColor() const { return m_trackColor; }
    void setTrackColor(const QColor& color);
    [[nodiscard]] qreal thickness() const { return m_thickness; }
    void setThickness(qreal thickness);

    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    qreal m_fraction = 0;
    QColor m_color = Qt::black;
    QColor m_trackColor = Qt::transparent;
    qreal m_thickness = 8;
};

} // namespace tovholder
