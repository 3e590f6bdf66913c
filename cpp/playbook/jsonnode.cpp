// SPDX-License-Identifier: Apache-2.0
#include "cpp/playbook/jsonnode.h"

#include "cpp/base/cpr.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace tovholder::playbook {
namespace {

    constexpr std::size_t idCharactersMax = 64;
    constexpr std::size_t aboutBytesMax = 80;

    bool continuesCharacter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

    std::size_t characters(std::string_view text)
    {
        return text.size() - static_cast<std::size_t>(std::ranges::count_if(text, continuesCharacter));
    }

    bool isControl(char byte)
    {
        const auto value = static_cast<unsigned char>(byte);
        return value < 0x20 || value == 0x7F;
    }

    bool isIdCharacter(char byte)
    {
        return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '-';
    }

    bool isPlaybookId(std::string_view text)
    {
        return !text.empty() && text.size() <= idCharactersMax && text.front() != '-' && text.back() != '-'
            && std::ranges::all_of(text, isIdCharacter);
    }

    /// Short and printable enough for a sentence on the screen.
    std::string forSentence(std::string_view about)
    {
        std::string text(about.substr(0, aboutBytesMax));
        if (about.size() > aboutBytesMax) {
            while (continuesCharacter(about[text.size()]))
                text.pop_back();
            text += "…";
        }
        std::ranges::replace_if(text, isControl, ' ');
        return text;
    }

    bool holds(std::initializer_list<std::string_view> list, std::string_view key)
    {
        return std::ranges::find(list, key) != list.end();
    }

} // namespace

void Findings::report(Reason reason, const std::string& pointer, std::string_view about)
{
    m_all.push_back({ .pointer = pointer, .reason = reason, .about = forSentence(about) });
}

void Node::report(Reason reason, std::string_view about) const { m_findings->report(reason, m_pointer, about); }

void Node::expectKeys(
    std::initializer_list<std::string_view> required, std::initializer_list<std::string_view> optional) const
{
    if (!exists())
        return;
    if (!m_value->is_object())
        return report(Reason::NotObject);
    for (const auto& [key, value] : m_value->items()) {
        if (!holds(required, key) && !holds(optional, key))
            return report(Reason::KeyUnknown, key);
    }
    for (const std::string_view key : required) {
        if (!m_value->contains(key))
            return report(Reason::KeyMissing, key);
    }
}

Node Node::at(std::string_view key) const
{
    const nlohmann::json* value = nullptr;
    if (exists() && m_value->is_object()) {
        const auto found = m_value->find(key);
        value = found == m_value->end() ? nullptr : &*found;
    }
    return { value, m_pointer + '/' + std::string(key), *m_findings };
}

std::vector<Node> Node::items(std::size_t countMax) const
{
    std::vector<Node> nodes;
    if (!exists())
        return nodes;
    if (!m_value->is_array()) {
        report(Reason::NotList);
        return nodes;
    }
    if (m_value->size() > countMax) {
        report(Reason::TooMany, std::to_string(countMax));
        return nodes;
    }
    for (std::size_t i = 0; i < m_value->size(); ++i)
        nodes.push_back(Node(&(*m_value)[i], m_pointer + '/' + std::to_string(i), *m_findings));
    return nodes;
}

std::vector<Node> Node::someItems(std::size_t countMax) const
{
    if (exists() && m_value->is_array() && m_value->empty())
        report(Reason::TooFew);
    return items(countMax);
}

std::string Node::string() const
{
    if (!exists())
        return {};
    if (!m_value->is_string()) {
        report(Reason::NotText);
        return {};
    }
    return m_value->get<std::string>();
}

std::string Node::line(std::size_t charactersMax) const
{
    std::string text = string();
    if (!exists() || !m_value->is_string())
        return text;
    if (text.find_first_not_of(' ') == std::string::npos)
        report(Reason::TextEmpty);
    else if (characters(text) > charactersMax)
        report(Reason::TextTooLong, std::to_string(charactersMax));
    else if (std::ranges::any_of(text, isControl))
        report(Reason::TextUnprintable);
    else if (findCpr(text))
        report(Reason::TextLikeCpr);
    return text;
}

Text Node::text(std::size_t charactersMax) const
{
    expectKeys({ "da", "en" });
    return { at("da").line(charactersMax), at("en").line(charactersMax) };
}

std::vector<Text> Node::texts(std::size_t countMax, std::size_t charactersMax) const
{
    std::vector<Text> all;
    for (const Node& item : items(countMax))
        all.push_back(item.text(charactersMax));
    return all;
}

int Node::number(int min, int max) const
{
    if (!exists())
        return min;
    if (!m_value->is_number_integer()) {
        report(Reason::NotNumber);
        return min;
    }
    const bool fits = m_value->is_number_unsigned() ? std::cmp_less_equal(m_value->get<std::uint64_t>(), max)
                                                    : m_value->get<std::int64_t>() <= max;
    const auto value = fits ? m_value->get<std::int64_t>() : std::int64_t { max } + 1;
    if (value < min || value > max) {
        report(Reason::NumberOutOfRange, std::to_string(min) + '-' + std::to_string(max));
        return min;
    }
    return static_cast<int>(value);
}

bool Node::truth() const
{
    if (!exists())
        return false;
    if (!m_value->is_boolean())
        report(Reason::NotTruth);
    return m_value->is_boolean() && m_value->get<bool>();
}

std::size_t Node::choice(std::span<const std::string_view> choices) const
{
    const std::string text = string();
    if (!exists() || !m_value->is_string())
        return 0;
    const auto found = std::ranges::find(choices, std::string_view(text));
    if (found == choices.end()) {
        report(Reason::NotAChoice, text);
        return 0;
    }
    return static_cast<std::size_t>(found - choices.begin());
}

std::string Node::codeOf(std::span<const std::string_view> choices) const
{
    return exists() ? std::string(choices[choice(choices)]) : std::string();
}

std::string Node::id() const
{
    std::string text = string();
    if (exists() && m_value->is_string() && !isPlaybookId(text))
        report(Reason::NotAnId, text);
    return text;
}

std::string Node::fileName() const
{
    constexpr std::array<std::string_view, 5> endings { "png", "jpg", "svg", "mp4", "webm" };
    std::string text = string();
    const std::size_t dot = std::min(text.find('.'), text.size());
    const std::string_view ending = std::string_view(text).substr(std::min(dot + 1, text.size()));
    const bool isName = isPlaybookId(std::string_view(text).substr(0, dot)) && std::ranges::find(endings, ending) != endings.end();
    if (exists() && m_value->is_string() && !isName)
        report(Reason::NotAFileName, text);
    return text;
}

std::string Node::freshId(std::set<std::string>& used) const
{
    std::string text = id();
    if (exists() && !used.insert(text).second)
        report(Reason::IdTwice, text);
    return text;
}

} // namespace tovholder::playbook
