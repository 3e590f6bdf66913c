// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/partnermapviewmodel.h"

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/variants.h"

#include "cpp/domain/codes.h"
#include "cpp/meetings/outcome.h"
#include "cpp/store/queries/partners.h"
#include "cpp/store/queries/snapshots.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace tovholder::viewmodels {
namespace {

    domain::MatrixLink linkOf(const store::Row& row) { return { row.text("partner_id"), row.text("category"), row.text("function") }; }

    std::vector<domain::MatrixLink> linksOf(const std::vector<store::Row>& rows)
    {
        std::vector<domain::MatrixLink> links;
        links.reserve(rows.size());
        std::ranges::transform(rows, std::back_inserter(links), linkOf);
        return links;
    }

    bool isIn(const store::Row& row, const QString& function, const QString& category)
    {
        return row.text("function") == function.toStdString() && row.text("category") == category.toStdString();
    }

    QVariantMap noteOf(const store::Row& row)
    {
        return { { QStringLiteral("linkId"), toQString(row.text("id")) },
            { QStringLiteral("partnerId"), toQString(row.text("partner_id")) },
            { QStringLiteral("name"), toQString(row.text("name")) }, { QStringLiteral("state"), toQString(row.text("state")) },
            { QStringLiteral("cooperation"), toQString(row.text("cooperation")) },
            { QStringLiteral("functions"), static_cast<int>(row.integer("functions")) } };
    }

} // namespace

PartnerMapViewModel::PartnerMapViewModel(QObject* parent)
    : QObject(parent)
{
    connect(this, &PartnerMapViewModel::targetChanged, this, &PartnerMapViewModel::startTarget);
    connect(&m_query, &LiveQuery::answered, this, [this](const std::vector<store::Row>& rows) { take(rows, m_rows); });
    connect(&m_earlier, &LiveQuery::answered, this, [this](const std::vector<store::Row>& rows) { take(rows, m_earlierRows); });
}

void PartnerMapViewModel::startTarget()
{
    if (!m_services || m_area.isEmpty())
        return;
    m_query.ask(m_services, m_asOf.isEmpty() ? store::queries::partnerMatrix(m_area.toStdString()) : store::queries::partnersAt(m_asOf.toStdString()));
    if (!m_since.isEmpty())
        return m_earlier.ask(m_services, store::queries::partnersAt(m_since.toStdString()));
    m_earlier.stop();
    take({}, m_earlierRows);
}

void PartnerMapViewModel::take(const std::vector<store::Row>& rows, std::vector<store::Row>& into)
{
    into = rows;
    m_change = domain::MatrixChange(linksOf(m_earlierRows), linksOf(m_rows));
    ++m_revision;
    emit revisionChanged();
}

QVariantList PartnerMapViewModel::functions() const
{
    QVariantList list;
    if (!m_services)
        return list;
    for (const std::string_view code : domain::matrixFunctions)
        list.append(QVariantMap { { QStringLiteral("code"), toQString(code) },
            { QStringLiteral("word"), m_services->words()->of(QStringLiteral("partner_link"), QStringLiteral("function"), toQString(code)) } });
    return list;
}

QVariantList PartnerMapViewModel::categories() const
{
    QVariantList list;
    if (!m_services)
        return list;
    for (const std::string_view code : domain::partnerCategories)
        list.append(QVariantMap { { QStringLiteral("code"), toQString(code) },
            { QStringLiteral("word"), m_services->words()->of(QStringLiteral("partner"), QStringLiteral("category"), toQString(code)) } });
    return list;
}

int PartnerMapViewModel::partners() const
{
    std::set<std::string> ids;
    for (const store::Row& row : m_rows)
        ids.insert(row.text("partner_id"));
    return static_cast<int>(ids.size());
}

int PartnerMapViewModel::shared() const
{
    std::set<std::string> ids;
    for (const store::Row& row : m_rows) {
        if (row.integer("functions") > 1)
            ids.insert(row.text("partner_id"));
    }
    return static_cast<int>(ids.size());
}

QVariantList PartnerMapViewModel::cell(const QString& function, const QString& category) const
{
    QVariantList notes;
    const auto append = [&notes](const store::Row& row, std::string_view change) {
        QVariantMap note = noteOf(row);
        note.insert(QStringLiteral("change"), toQString(change));
        notes.append(note);
    };
    for (const store::Row& row : m_rows) {
        if (isIn(row, function, category))
            append(row, m_since.isEmpty() ? std::string_view() : m_change.came(linkOf(row)));
    }
    for (const store::Row& row : m_earlierRows) {
        if (isIn(row, function, category) && m_change.isGone(linkOf(row)))
            append(row, "vaek");
    }
    return notes;
}

QVariantMap PartnerMapViewModel::change() const
{
    return { { QStringLiteral("newPartners"), m_change.newPartners() }, { QStringLiteral("gonePartners"), m_change.gonePartners() },
        { QStringLiteral("newlyShared"), m_change.newlyShared() }, { QStringLiteral("emptyCells"), m_change.emptyCells() } };
}

QVariantList PartnerMapViewModel::suggestions(const QString& function, const QString& category) const
{
    QVariantList partners;
    std::set<std::string> named;
    for (const store::Row& row : m_rows) {
        const bool isNew = row.text("category") == category.toStdString() && named.insert(row.text("partner_id")).second;
        if (isNew && !functionsOf(toQString(row.text("partner_id"))).contains(function))
            partners.append(noteOf(row));
    }
    return partners;
}

QStringList PartnerMapViewModel::functionsOf(const QString& partner) const
{
    QStringList codes;
    for (const store::Row& row : m_rows) {
        if (row.text("partner_id") == partner.toStdString() && !row.text("function").empty())
            codes.append(toQString(row.text("function")));
    }
    return codes;
}

QString PartnerMapViewModel::linkId(const QString& partner, const QString& function) const
{
    return toQString(derivedId("partner_link", partner.toStdString(), function.toStdString()));
}

void PartnerMapViewModel::name(const QString& function, const QString& category, const QString& name)
{
    std::vector<meetings::KnownPartner> known;
    for (const store::Row& row : m_rows)
        known.push_back({ row.text("partner_id"), row.text("name"), row.text("category") });
    m_services->write(meetings::namePartner({ m_services->makeId().toStdString(), m_area.toStdString(), m_group.toStdString(),
                                                name.toStdString(), category.toStdString(), function.toStdString() },
        known));
}

void PartnerMapViewModel::link(const QString& partner, const QString& function)
{
    m_services->write({ meetings::linkPartner(partner.toStdString(), m_area.toStdString(), m_group.toStdString(), function.toStdString()) });
}

void PartnerMapViewModel::unlink(const QString& partner, const QString& function)
{
    m_services->remove(QStringLiteral("partner_link"), linkId(partner, function));
}

} // namespace tovholder::viewmodels
