// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/domain/matrixchange.h"
#include "cpp/viewmodels/livequery.h"

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace tovholder::viewmodels {

class AppServices;

/// An area's partners as a map: functions down, kinds of partner across, a note in each cell for each partner that the
/// function works with. It can be seen as it stood when a meeting closed, and against how it stood before.
class PartnerMapViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services NOTIFY targetChanged REQUIRED)
    /// The area, which is also the partners' space.
    Q_PROPERTY(QString area MEMBER m_area NOTIFY targetChanged REQUIRED)
    /// The group that names new ones; may be empty.
    Q_PROPERTY(QString group MEMBER m_group NOTIFY targetChanged)
    /// The meeting that it is seen as of, and the one that it is compared with; empty: as of now, and with none.
    Q_PROPERTY(QString asOf MEMBER m_asOf NOTIFY targetChanged)
    Q_PROPERTY(QString since MEMBER m_since NOTIFY targetChanged)
    /// { newPartners, gonePartners, newlyShared, emptyCells } since the meeting that it is compared with.
    Q_PROPERTY(QVariantMap change READ change NOTIFY revisionChanged)
    /// Counts up with every answer of the store: bindings on the functions below read it.
    Q_PROPERTY(int revision READ revision NOTIFY revisionChanged)
    /// Lists of { code, word }.
    Q_PROPERTY(QVariantList functions READ functions NOTIFY revisionChanged)
    Q_PROPERTY(QVariantList categories READ categories NOTIFY revisionChanged)
    /// Partners, and those that more than one function works with.
    Q_PROPERTY(int partners READ partners NOTIFY revisionChanged)
    Q_PROPERTY(int shared READ shared NOTIFY revisionChanged)

public:
    explicit PartnerMapViewModel(QObject* parent = nullptr);

    [[nodiscard]] int revision() const { return m_revision; }
    [[nodiscard]] QVariantList functions() const;
    [[nodiscard]] QVariantList categories() const;
    [[nodiscard]] int partners() const;
    [[nodiscard]] int shared() const;
    [[nodiscard]] QVariantMap change() const;

    /// The notes in a cell: a list of { linkId, partnerId, name, state, cooperation, functions (how many share it), change
    /// (since the earlier meeting: "ny", "deles", "vaek" or empty) }; those that are there no more come last.
    Q_INVOKABLE [[nodiscard]] QVariantList cell(const QString& function, const QString& category) const;
    /// Partners of that kind that the function does not work with yet: a list of { partnerId, name, functions }.
    Q_INVOKABLE [[nodiscard]] QVariantList suggestions(const QString& function, const QString& category) const;
    /// Codes of the functions that work with a partner.
    Q_INVOKABLE [[nodiscard]] QStringList functionsOf(const QString& partner) const;
    Q_INVOKABLE [[nodiscard]] QString linkId(const QString& partner, const QString& function) const;

    /// Names a partner in a cell; one that is known by that name is shared.
    Q_INVOKABLE void name(const QString& function, const QString& category, const QString& name);
    Q_INVOKABLE void link(const QString& partner, const QString& function);
    /// Takes a note off the map; the way back is AppServices::undoRemove().
    Q_INVOKABLE void unlink(const QString& partner, const QString& function);

signals:
    void targetChanged();
    void revisionChanged();

private:
    void startTarget();
    void take(const std::vector<store::Row>& rows, std::vector<store::Row>& into);

    AppServices* m_services = nullptr;
    QString m_area;
    QString m_group;
    QString m_asOf;
    QString m_since;
    LiveQuery m_query;
    LiveQuery m_earlier;
    std::vector<store::Row> m_rows;
    std::vector<store::Row> m_earlierRows;
    domain::MatrixChange m_change { {}, {} };
    int m_revision = 0;
};

} // namespace tovholder::viewmodels
