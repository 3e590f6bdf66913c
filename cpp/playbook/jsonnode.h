// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/playbook/playbook.h"
#include "cpp/playbook/problem.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <initializer_list>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tovholder::playbook {

/// Remembers what is wrong with a file, in the order in which it was found.
class Findings {
public:
    void report(Reason reason, const std::string& pointer, std::string_view about = {});
    [[nodiscard]] const std::vector<Problem>& all() const { return m_all; }

private:
    std::vector<Problem> m_all;
};

/// One place in a parsed file. Reading what is not as expected reports it to the findings and gives an empty
/// value, so that a reader runs straight through; whoever started it looks at the findings afterwards.
/// A key that is not there gives a node on which every reading is empty and nothing is reported.
class Node {
public:
    /// Both must outlive the node.
    Node(const nlohmann::json& value, Findings& findings)
        : Node(&value, {}, findings)
    {
    }

    [[nodiscard]] bool exists() const { return m_value != nullptr; }
    /// Reports what is no object, a required key that is missing, and a key that is in neither list.
    void expectKeys(std::initializer_list<std::string_view> required,
        std::initializer_list<std::string_view> optional = {}) const;
    [[nodiscard]] Node at(std::string_view key) const;
    /// The items of a list of at most countMax.
    [[nodiscard]] std::vector<Node> items(std::size_t countMax) const;
    /// The same, with at least one.
    [[nodiscard]] std::vector<Node> someItems(std::size_t countMax) const;

    [[nodiscard]] Text text(std::size_t charactersMax) const; ///< { "da": …, "en": … }
    [[nodiscard]] std::vector<Text> texts(std::size_t countMax, std::size_t charactersMax) const;
    [[nodiscard]] int number(int min, int max) const; ///< min when it is none
    [[nodiscard]] bool truth() const;
    /// The place of the text among the choices; 0 when it is none of them.
    [[nodiscard]] std::size_t choice(std::span<const std::string_view> choices) const;
    /// The text, one of the choices.
    [[nodiscard]] std::string codeOf(std::span<const std::string_view> choices) const;
    [[nodiscard]] std::string id() const;
    /// The name of a picture or film: an id and its ending, no folder.
    [[nodiscard]] std::string fileName() const;
    /// An id that is not among those used, to which it is added.
    [[nodiscard]] std::string freshId(std::set<std::string>& used) const;

    void report(Reason reason, std::string_view about = {}) const;

private:
    Node(const nlohmann::json* value, std::string pointer, Findings& findings)
        : m_value(value)
        , m_pointer(std::move(pointer))
        , m_findings(&findings)
    {
    }
    [[nodiscard]] std::string string() const;
    [[nodiscard]] std::string line(std::size_t charactersMax) const;

    const nlohmann::json* m_value;
    std::string m_pointer;
    Findings* m_findings;
};

} // namespace tovholder::playbook
