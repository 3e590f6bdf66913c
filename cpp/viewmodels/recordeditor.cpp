// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/recordeditor.h"

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/variants.h"

#include "cpp/domain/entities.h"

#include <QPointer>

namespace tovholder::viewmodels {
namespace {

    /// Long enough to gather a word, short enough that a pulled battery costs no more than that.
    constexpr int gatheringMs = 300;

} // namespace

RecordEditor::RecordEditor(QObject* parent)
    : QObject(parent)
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(gatheringMs);
    connect(&m_gathering, &QTimer::timeout, this, &RecordEditor::flush);
    connect(this, &RecordEditor::targetChanged, this, &RecordEditor::startTarget);
}

RecordEditor::~RecordEditor() { flush(); }

void RecordEditor::startTarget()
{
    if (!m_services || m_entity.isEmpty())
        return;
    flush(); // what was typed belongs to the former record
    m_typed.clear();
    m_target = { m_entity.toStdString(), m_recordId.toStdString(), m_space.toStdString(), {} };
    for (auto field = m_initial.cbegin(); field != m_initial.cend(); ++field)
        m_target.fields[field.key().toStdString()] = toValue(field.key().toStdString(), field.value());
    m_savedAt = 0;
    m_problem = ErrorCode::None;
    m_problemField.clear();
    disconnect(m_tables);
    disconnect(m_closing);
    m_tables = connect(m_services, &AppServices::tablesChanged, this, &RecordEditor::heedTables);
    m_closing = connect(m_services, &AppServices::closing, this, &RecordEditor::flush);
    m_loaded = false;
    m_exists = false;
    m_stored.clear();
    m_shown.clear();
    emit valuesChanged(); // what stood there is not to be typed on
    emit stateChanged();
    load();
}

void RecordEditor::load()
{
    if (m_recordId.isEmpty()) {
        m_loaded = true;
        emit valuesChanged();
        return;
    }
    m_services->onStore([entity = m_entity.toStdString(), id = m_recordId.toStdString()](store::Store& store) {
        return store.read(entity, id);
    }).then(this, [this, id = m_recordId](const Result<store::Record>& record) {
        if (id == m_recordId)
            take(record);
    });
}

void RecordEditor::take(const Result<store::Record>& record)
{
    m_loaded = true;
    m_exists = record.ok();
    if (record) {
        m_space = toQString(record->space);
        m_target.space = record->space;
        m_stored.clear();
        for (const auto& [field, value] : record->fields)
            m_stored.insert(toQString(field), toVariant(field, value));
    }
    emit valuesChanged();
}

void RecordEditor::heedTables(const std::set<std::string>& tables)
{
    // A record that is not here yet may come from elsewhere, as from the camera.
    const bool settled = m_exists || m_writing == 0;
    if (settled && !m_recordId.isEmpty() && tables.contains(m_entity.toStdString()))
        load();
}

QVariantMap RecordEditor::values() const
{
    QVariantMap values = m_initial;
    values.insert(m_stored);
    if (const domain::Entity* entity = domain::entityNamed(m_entity.toStdString())) {
        for (const domain::Field& field : entity->fields) {
            if (!values.contains(toQString(field.name)))
                values.insert(toQString(field.name), toVariant(field.name, {}));
        }
    }
    for (const auto& [field, value] : m_shown)
        values.insert(field, value);
    return values;
}

QString RecordEditor::problem() const
{
    return m_problem == ErrorCode::None || !m_services ? QString()
                                                       : m_services->words()->sentence(toQString(name(m_problem)));
}

bool RecordEditor::acceptable(const QString& field, const Value& value)
{
    const domain::Entity* entity = domain::entityNamed(m_entity.toStdString());
    const domain::Field* described = entity ? entity->field(field.toStdString()) : nullptr;
    const Result<void> fits = described ? domain::checkValue(*described, value)
                                        : Result<void>(ErrorCode::UnknownField);
    if (fits) {
        if (m_problemField == field)
            m_problem = ErrorCode::None;
        return true;
    }
    m_problem = fits.error().code;
    m_problemField = field;
    return false;
}

void RecordEditor::set(const QString& field, const QVariant& value)
{
    if (values().value(field) == value)
        return;
    m_shown[field] = value;
    if (acceptable(field, toValue(field.toStdString(), value))) {
        m_typed.insert(field);
        if (!m_gathering.isActive()) // who never pauses is stored meanwhile
            m_gathering.start();
    } else {
        m_typed.erase(field);
    }
    emit valuesChanged();
    emit stateChanged();
}

void RecordEditor::choose(const QString& field, const QVariant& value)
{
    set(field, value);
    flush();
}

store::Edit RecordEditor::editOfTyped()
{
    store::Edit edit = m_target;
    if (m_exists)
        edit.fields.clear();
    for (const QString& field : m_typed)
        edit.fields[field.toStdString()] = toValue(field.toStdString(), m_shown[field]);
    return edit;
}

void RecordEditor::flush()
{
    m_gathering.stop();
    if (m_typed.empty() || !m_services)
        return;
    if (m_target.id.empty()) {
        // The id is ours to make; quietly, since nothing else of the target changes.
        m_recordId = m_services->makeId();
        m_target.id = m_recordId.toStdString();
    }
    store::Edit edit = editOfTyped();
    m_typed.clear();
    if (!m_exists)
        m_target.fields = edit.fields; // goes along until the record is known to be made
    ++m_writing;
    m_services->onStore([edit](store::Store& store) {
        return store.write(edit);
    }).then(m_services, [editor = QPointer(this), services = m_services, edit](const Result<void>& result) {
        if (editor)
            editor->finish(result, edit);
        else
            services->report(result); // its page was left, but a refusal is told
    });
    emit stateChanged();
}

void RecordEditor::finish(const Result<void>& result, const store::Edit& sent)
{
    --m_writing;
    if (sent.id != m_target.id) {
        // Another record is under the hands now; the refusal must be told all the same.
        m_services->report(result);
    } else if (result) {
        for (const auto& [field, value] : sent.fields) {
            const QString key = toQString(field);
            m_stored.insert(key, toVariant(field, value));
            const auto shown = m_shown.find(key);
            if (shown != m_shown.end() && toValue(field, shown->second) == value)
                m_shown.erase(shown);
        }
        m_savedAt = m_services->nowMs();
        m_exists = true;
        if (m_problemField.isEmpty())
            m_problem = ErrorCode::None;
    } else {
        const domain::Entity* entity = domain::entityNamed(m_entity.toStdString());
        const bool isOfAField = entity && entity->field(result.error().place);
        if (!isOfAField && m_problem != result.error().code)
            m_services->report(result); // a full disk stands beside no field; told once until it is another thing
        m_problem = result.error().code;
        m_problemField = isOfAField ? toQString(result.error().place) : QString();
        // Kept on screen and tried again with the next keystroke.
        for (const auto& [field, value] : sent.fields) {
            if (m_shown.contains(toQString(field))) // what a record starts with goes along by itself
                m_typed.insert(toQString(field));
        }
    }
    emit valuesChanged();
    emit stateChanged();
}

} // namespace tovholder::viewmodels
