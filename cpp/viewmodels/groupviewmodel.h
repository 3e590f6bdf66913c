// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/composing.h"
#include "cpp/viewmodels/livequerymodel.h"

#include <QStringList>

namespace tovholder::viewmodels {

/// One group: who sits at its table and who is missing there, its meetings and its agreements.
class GroupViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services NOTIFY targetChanged REQUIRED)
    Q_PROPERTY(QString groupId MEMBER m_groupId NOTIFY targetChanged REQUIRED)
    /// The row of queries::group; empty until it is known.
    Q_PROPERTY(QVariantMap group READ group NOTIFY groupChanged)
    Q_PROPERTY(QString space READ space NOTIFY groupChanged)
    /// Rows of queries::members, queries::meetingsOf and queries::agreements.
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* members READ members CONSTANT)
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* meetings READ meetings CONSTANT)
    Q_PROPERTY(tovholder::viewmodels::LiveQueryModel* agreements READ agreements CONSTANT)
    /// What the group still lacks, each a sentence that says whom to look for; empty when it can meet.
    Q_PROPERTY(QStringList gaps READ gaps NOTIFY groupChanged)
    /// The eight composing questions: a list of { id, text, names (who they led to, with commas) }.
    Q_PROPERTY(QVariantList questions READ questions NOTIFY groupChanged)
    /// The table as TurnRing takes it: a list of { id, name, functionCode, functionWord }.
    Q_PROPERTY(QVariantList seats READ seats NOTIFY groupChanged)
    /// Who covers what: a list of { effort (social, inBetween, physical or other), seats (as above) }; other only when someone does.
    Q_PROPERTY(QVariantList efforts READ efforts NOTIFY groupChanged)

public:
    explicit GroupViewModel(QObject* parent = nullptr);

    [[nodiscard]] QVariantMap group() const { return m_groupRow.at(0); }
    [[nodiscard]] QString space() const { return group().value(QStringLiteral("area_id")).toString(); }
    LiveQueryModel* members() { return &m_members; }
    LiveQueryModel* meetings() { return &m_meetings; }
    LiveQueryModel* agreements() { return &m_agreements; }
    [[nodiscard]] QStringList gaps() const;
    [[nodiscard]] QVariantList questions() const;
    [[nodiscard]] QVariantList seats() const;
    [[nodiscard]] QVariantList efforts() const;

    /// Takes a person in, if they are not a member yet, and notes which question led to them (empty: none). The first
    /// member facilitates.
    Q_INVOKABLE void take(const QString& person, const QString& function, const QString& question);
    Q_INVOKABLE void setFunction(const QString& membership, const QString& function);
    Q_INVOKABLE void setFacilitator(const QString& membership);
    /// Moves a member round the table by so many places, negative towards the first seat.
    Q_INVOKABLE void moveSeat(const QString& membership, int places);

signals:
    void targetChanged();
    void groupChanged();

private:
    void start();
    [[nodiscard]] ComposingAnswers answers() const;

    AppServices* m_services = nullptr;
    QString m_groupId;
    LiveQueryModel m_groupRow;
    LiveQueryModel m_members;
    LiveQueryModel m_meetings;
    LiveQueryModel m_agreements;
};

} // namespace tovholder::viewmodels
