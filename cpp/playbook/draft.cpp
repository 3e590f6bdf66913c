// SPDX-License-Identifier: Apache-2.0
#include "cpp/playbook/draft.h"

#include "cpp/base/cpr.h"
#include "cpp/domain/codes.h"
#include "cpp/playbook/draftitems.h"
#include "cpp/playbook/jsoncheck.h"
#include "cpp/playbook/reader.h"
#include "cpp/playbook/rules.h"

#include <algorithm>
#include <utility>

namespace tovholder::playbook {
namespace {

    using Pointer = DraftJson::json_pointer;

    /// Null when there is nothing at the place, or the place is none.
    const DraftJson* at(const DraftJson& root, const std::string& place)
    {
        const DraftJson* node = &root;
        for (std::size_t from = 0; from < place.size();) {
            const std::size_t end = std::min(place.find('/', from + 1), place.size());
            const std::string key = place.substr(from + 1, end - from - 1);
            from = end;
            if (node->is_object() && node->contains(key)) {
                node = &(*node)[key];
            } else if (node->is_array() && !key.empty() && key.find_first_not_of("0123456789") == std::string::npos
                && key.size() < 6 && std::stoul(key) < node->size()) {
                node = &(*node)[std::stoul(key)];
            } else {
                return nullptr;
            }
        }
        return node;
    }

    DraftJson* at(DraftJson& root, const std::string& place) { return const_cast<DraftJson*>(at(std::as_const(root), place)); }

    std::pair<std::string, std::string> parted(const std::string& place)
    {
        const std::size_t slash = place.rfind('/');
        return { place.substr(0, slash), place.substr(slash + 1) };
    }

    std::string stringIn(const DraftJson* node) { return node && node->is_string() ? node->get<std::string>() : std::string(); }

    /// Sets a key of an object that is there.
    void put(DraftJson& root, const std::string& place, DraftJson value)
    {
        const auto [parent, key] = parted(place);
        DraftJson* object = at(root, parent);
        if (object && object->is_object())
            (*object)[key] = std::move(value);
    }

    void erase(DraftJson& root, const std::string& place)
    {
        const auto [parent, key] = parted(place);
        DraftJson* object = at(root, parent);
        if (object && object->is_object())
            object->erase(key);
    }

    void leaveOutCpr(DraftJson& node)
    {
        if (node.is_string() && findCpr(node.get_ref<const std::string&>()))
            node = "";
        if (node.is_structured())
            std::ranges::for_each(node, leaveOutCpr);
    }

    /// Nothing that was typed can break it: bytes that are no UTF-8 are replaced.
    std::string written(const DraftJson& json)
    {
        constexpr int noIndent = -1;
        constexpr bool escapesAll = false;
        return json.dump(noIndent, ' ', escapesAll, DraftJson::error_handler_t::replace);
    }

} // namespace

struct Draft::Json {
    DraftJson root;
};

Draft::Draft(std::unique_ptr<Json> json)
    : m_json(std::move(json))
{
}

Draft::Draft(Draft&& other) noexcept = default;
Draft& Draft::operator=(Draft&& other) noexcept = default;
Draft::~Draft() = default;

std::optional<Draft> Draft::from(std::string_view bytes)
{
    if (checkJson(bytes, layersMax)) // so deep that looking through it would take the whole stack, perhaps
        return std::nullopt;
    auto root = DraftJson::parse(bytes);
    if (!root.is_object())
        return std::nullopt;
    return Draft(std::make_unique<Json>(Json { std::move(root) }));
}

std::string Draft::bytes() const { return written(m_json->root); }

std::string Draft::bytesToKeep() const
{
    DraftJson kept = m_json->root;
    leaveOutCpr(kept);
    return written(kept);
}

std::vector<Problem> Draft::problems() const
{
    std::vector<Problem> problems = examine(bytes(), {}).problems;
    for (Problem& problem : problems) {
        if (problem.reason == Reason::KeyMissing)
            problem.pointer += '/' + problem.about;
    }
    return problems;
}

bool Draft::has(const std::string& place) const { return at(std::as_const(m_json->root), place) != nullptr; }

Text Draft::text(const std::string& place) const
{
    return { code(place + "/da"), code(place + "/en") };
}

int Draft::number(const std::string& place) const
{
    const DraftJson* node = at(std::as_const(m_json->root), place);
    constexpr std::int64_t max = 1'000'000;
    return node && node->is_number_integer() ? static_cast<int>(std::clamp(node->get<std::int64_t>(), -max, max)) : 0;
}

bool Draft::flag(const std::string& place) const
{
    const DraftJson* node = at(std::as_const(m_json->root), place);
    return node && node->is_boolean() && node->get<bool>();
}

std::string Draft::code(const std::string& place) const { return stringIn(at(std::as_const(m_json->root), place)); }

std::vector<std::string> Draft::codes(const std::string& place) const
{
    std::vector<std::string> codes;
    for (std::size_t i = 0; i < count(place); ++i)
        codes.push_back(code(place + '/' + std::to_string(i)));
    return codes;
}

std::size_t Draft::count(const std::string& list) const
{
    const DraftJson* node = at(std::as_const(m_json->root), list);
    return node && node->is_array() ? node->size() : 0;
}

BlockKind Draft::kind(const std::string& block) const
{
    const auto found = std::ranges::find(domain::blockKinds, std::string_view(code(block + "/kind")));
    return found == domain::blockKinds.end() ? BlockKind::Welcome
                                             : static_cast<BlockKind>(found - domain::blockKinds.begin());
}

int Draft::minutesOfBlocks(const std::string& meeting) const
{
    int minutes = 0;
    for (std::size_t i = 0; i < count(meeting + "/blocks"); ++i)
        minutes += number(meeting + "/blocks/" + std::to_string(i) + "/minutes");
    return minutes;
}

std::vector<std::string> Draft::mediaFiles() const
{
    std::vector<std::string> names;
    const auto each = [this](const std::string& list, const auto& visit) {
        for (std::size_t i = 0; i < count(list); ++i)
            visit(list + '/' + std::to_string(i));
    };
    each("/meetings", [&](const std::string& meeting) {
        each(meeting + "/blocks", [&](const std::string& block) {
            each(block + "/pages", [&](const std::string& page) {
                for (const char* field : { "/picture", "/film" }) {
                    const std::string name = code(page + field);
                    if (!name.empty() && std::ranges::find(names, name) == names.end())
                        names.push_back(name);
                }
            });
        });
    });
    return names;
}

void Draft::setText(const std::string& place, domain::Language language, std::string_view text, bool optional)
{
    Text both = this->text(place);
    std::string& one = language == domain::Language::Danish ? both.danish : both.english;
    one = text;
    std::ranges::replace(one, '\n', ' ');
    if (optional && both.empty())
        return erase(m_json->root, place);
    if (DraftJson* item = at(m_json->root, place)) // also one of a list
        *item = bilingualJson(both);
    else
        put(m_json->root, place, bilingualJson(both));
}

void Draft::setNumber(const std::string& place, int number) { put(m_json->root, place, number); }

void Draft::setFlag(const std::string& place, bool flag)
{
    if (flag)
        put(m_json->root, place, true);
    else
        erase(m_json->root, place);
}

void Draft::setCode(const std::string& place, std::string_view code)
{
    if (code.empty())
        erase(m_json->root, place);
    else
        put(m_json->root, place, code);
}

void Draft::setCodes(const std::string& place, const std::vector<std::string>& codes) { put(m_json->root, place, codes); }

void Draft::setIdentity(std::string_view id, int version)
{
    m_json->root["id"] = id;
    m_json->root["version"] = version;
}

std::string Draft::add(const std::string& list, BlockKind kind)
{
    const auto [parent, key] = parted(list);
    if (!has(list))
        put(m_json->root, list, DraftJson::array());
    DraftJson* items = at(m_json->root, list);
    const DraftJson* owner = at(std::as_const(m_json->root), parent);
    if (!items || !items->is_array() || !owner)
        return {};
    items->push_back(newItem(*owner, key, kind));
    return list + '/' + std::to_string(items->size() - 1);
}

std::string Draft::remove(const std::string& list, std::size_t index)
{
    DraftJson* items = at(m_json->root, list);
    if (!items || !items->is_array() || index >= items->size())
        return {};
    std::string item = written((*items)[index]);
    items->erase(index);
    const auto [block, key] = parted(list);
    if (items->empty() && std::ranges::find(kindKeys(), std::string_view(key)) != kindKeys().end() && !mustHave(kind(block), key))
        erase(m_json->root, list);
    return item;
}

void Draft::putBack(const std::string& list, std::size_t index, std::string_view item)
{
    constexpr bool throws = false;
    auto value = DraftJson::parse(item, nullptr, throws);
    if (!has(list))
        put(m_json->root, list, DraftJson::array());
    DraftJson* items = at(m_json->root, list);
    if (value.is_discarded() || !items || !items->is_array())
        return;
    const auto place = static_cast<std::ptrdiff_t>(std::min(index, items->size()));
    items->insert(items->begin() + place, std::move(value));
}

void Draft::move(const std::string& list, std::size_t from, std::size_t to)
{
    if (const std::size_t size = count(list); from < size && to < size && from != to) {
        DraftJson* items = at(m_json->root, list);
        DraftJson item = std::move((*items)[from]);
        items->erase(from);
        items->insert(items->begin() + static_cast<std::ptrdiff_t>(to), std::move(item));
    }
}

} // namespace tovholder::playbook
