// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/error.h"
#include "cpp/store/store.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <set>

namespace tovholder::viewmodels {

class AppServices;

/// One record under a person's hands: everything set is saved as typed, a moment after the last keystroke
/// and at once when the field is left or the program closes. There is no Save button and no unsaved form.
/// A record that does not exist yet is made by the first value that is set.
class RecordEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tovholder::viewmodels::AppServices* services MEMBER m_services NOTIFY targetChanged REQUIRED)
    Q_PROPERTY(QString entity MEMBER m_entity NOTIFY targetChanged REQUIRED)
    /// Empty: a new record, which gets its id with the first value.
    Q_PROPERTY(QString recordId MEMBER m_recordId NOTIFY targetChanged)
    /// Where a new record lives.
    Q_PROPERTY(QString space MEMBER m_space NOTIFY targetChanged)
    /// What a new record starts with besides what is typed: its group, its status.
    Q_PROPERTY(QVariantMap initial MEMBER m_initial NOTIFY targetChanged)
    /// Fields by name, as they stand in the store and under the person's hands.
    Q_PROPERTY(QVariant values READ values NOTIFY valuesChanged)
    Q_PROPERTY(bool loaded READ loaded NOTIFY valuesChanged)
    /// The record is in the store.
    Q_PROPERTY(bool exists READ exists NOTIFY valuesChanged)
    /// Something typed is not in the store yet.
    Q_PROPERTY(bool pending READ pending NOTIFY stateChanged)
    /// When the last edit was stored, ms; 0: nothing was edited here.
    Q_PROPERTY(double savedAt READ savedAt NOTIFY stateChanged)
    /// Why the last value was not stored: a sentence, and the field concerned; both empty when all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged)
    Q_PROPERTY(QString problemField READ problemField NOTIFY stateChanged)

public:
    explicit RecordEditor(QObject* parent = nullptr);
    ~RecordEditor() override;

    [[nodiscard]] QVariantMap values() const;
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] bool exists() const { return m_exists; }
    [[nodiscard]] bool pending() const { return !m_typed.empty() || m_writing > 0; }
    [[nodiscard]] double savedAt() const { return m_savedAt; }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString problemField() const { return m_problemField; }

    /// Takes what was typed. A text that looks like a CPR number is not stored until it is mended.
    Q_INVOKABLE void set(const QString& field, const QVariant& value);
    /// Stores now what was typed.
    Q_INVOKABLE void flush();
    /// As set() and flush(), for a choice that is made with one tap.
    Q_INVOKABLE void choose(const QString& field, const QVariant& value);

signals:
    void targetChanged();
    void valuesChanged();
    void stateChanged();

private:
    void startTarget();
    void load();
    void take(const Result<store::Record>& record);
    void heedTables(const std::set<std::string>& tables);
    [[nodiscard]] bool acceptable(const QString& field, const Value& value);
    [[nodiscard]] store::Edit editOfTyped();
    void finish(const Result<void>& result, const store::Edit& sent);

    AppServices* m_services = nullptr;
    QString m_entity;
    QString m_recordId;
    QString m_space;
    QVariantMap m_initial;
    store::Edit m_target; ///< what the values below belong to; its fields are what makes it
    QVariantMap m_stored;
    std::map<QString, QVariant> m_shown; ///< typed and not known to be stored
    std::set<QString> m_typed; ///< of these, the ones to be written next
    QTimer m_gathering;
    QMetaObject::Connection m_tables;
    QMetaObject::Connection m_closing;
    double m_savedAt = 0;
    ErrorCode m_problem = ErrorCode::None;
    QString m_problemField;
    int m_writing = 0;
    bool m_loaded = false;
    bool m_exists = false;
};

} // namespace tovholder::viewmodels
