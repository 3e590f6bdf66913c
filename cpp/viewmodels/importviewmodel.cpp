// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/importviewmodel.h"

#include <QFile>

namespace tovholder::viewmodels {
namespace {

    /// Larger lists are none that a person looks through.
    constexpr qint64 bytesMax = 4 * 1024 * 1024;

    QString actionCode(store::ImportAction action)
    {
        switch (action) {
        case store::ImportAction::Add:
            return QStringLiteral("add");
        case store::ImportAction::Update:
            return QStringLiteral("update");
        case store::ImportAction::Unchanged:
            break;
        }
        return QStringLiteral("unchanged");
    }

} // namespace

QVariantList ImportViewModel::lines() const
{
    QVariantList lines;
    for (const store::ImportLine& line : m_plan.lines)
        lines.append(QVariantMap { { QStringLiteral("line"), line.line }, { QStringLiteral("text"), toQString(line.name) },
            { QStringLiteral("action"), actionCode(line.action) } });
    return lines;
}

QVariantList ImportViewModel::problems() const
{
    QVariantList problems;
    for (const store::ImportProblem& problem : m_plan.problems) {
        const QString field = m_services->words()->field(m_entity, toQString(problem.field));
        const QString sentence = m_services->words()->sentence(toQString(name(problem.code)));
        problems.append(QVariantMap { { QStringLiteral("line"), problem.line },
            { QStringLiteral("text"), QStringLiteral("%1: %2").arg(field, sentence) } });
    }
    return problems;
}

QString ImportViewModel::unknownColumns() const
{
    QStringList names;
    for (const std::string& column : m_plan.unknownColumns)
        names.append(toQString(column));
    return names.join(QStringLiteral(", "));
}

void ImportViewModel::read(const QUrl& file, const QString& kind)
{
    reset();
    m_entity = kind;
    QFile source(file.isLocalFile() ? file.toLocalFile() : file.toString());
    if (!source.open(QIODevice::ReadOnly) || source.size() > bytesMax) {
        fail(Error { ErrorCode::FileUnreadable, {}, {} });
        return;
    }
    const auto what = kind == QLatin1String("department") ? store::ImportKind::Departments : store::ImportKind::People;
    m_services->onStore([bytes = source.readAll().toStdString(), what](store::Store& store) {
        return store::planImport(store, what, bytes);
    }).then(this, [this](const Result<store::ImportPlan>& plan) {
        if (!plan) {
            fail(plan.error());
            return;
        }
        m_plan = *plan;
        m_planned = true;
        emit changed();
    });
}

void ImportViewModel::take()
{
    m_services->onStore([plan = m_plan](store::Store& store) {
        return store::importPlanned(store, plan);
    }).then(this, [this](const Result<void>& result) {
        if (!result) {
            fail(result.error());
            return;
        }
        const int newOnes = added();
        const int changedOnes = updated();
        reset();
        emit taken(newOnes, changedOnes);
    });
}

void ImportViewModel::reset()
{
    m_plan = {};
    m_planned = false;
    m_problem.clear();
    emit changed();
}

void ImportViewModel::fail(const Error& error)
{
    m_problem = m_services->words()->sentence(toQString(name(error.code)));
    if (error.code == ErrorCode::CsvMalformed && !error.place.empty())
        m_problem += QStringLiteral(" (%1)").arg(m_services->words()->field(m_entity, toQString(error.place)));
    emit changed();
}

} // namespace tovholder::viewmodels
