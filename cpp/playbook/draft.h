// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/domain/words.h"
#include "cpp/playbook/playbook.h"
#include "cpp/playbook/problem.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tovholder::playbook {

/// A playbook under somebody's hands, of which anything may be missing or wrong. A place in it is a JSON pointer, as
/// problems have it. Reading what is not there gives an empty value; writing beneath what is not there does nothing.
class Draft {
public:
    /// Nothing when the bytes are no JSON object, or deeper than a playbook.
    [[nodiscard]] static std::optional<Draft> from(std::string_view bytes);
    Draft(Draft&& other) noexcept;
    Draft& operator=(Draft&& other) noexcept;
    ~Draft();

    /// As a file has it.
    [[nodiscard]] std::string bytes() const;
    /// The same without the texts that look like a CPR number, which are not stored.
    [[nodiscard]] std::string bytesToKeep() const;
    /// Everything that is wrong. One whose key is missing has the place of that key.
    [[nodiscard]] std::vector<Problem> problems() const;

    [[nodiscard]] bool has(const std::string& place) const;
    [[nodiscard]] Text text(const std::string& place) const;
    [[nodiscard]] int number(const std::string& place) const;
    [[nodiscard]] bool flag(const std::string& place) const;
    [[nodiscard]] std::string code(const std::string& place) const;
    [[nodiscard]] std::vector<std::string> codes(const std::string& place) const;
    [[nodiscard]] std::size_t count(const std::string& list) const;
    /// The block's kind; Welcome for what is no block.
    [[nodiscard]] BlockKind kind(const std::string& block) const;
    [[nodiscard]] int minutesOfBlocks(const std::string& meeting) const;
    /// Names of the pictures and films that its pages show, which lie beside a playbook and are no part of it.
    [[nodiscard]] std::vector<std::string> mediaFiles() const;

    /// Lines become spaces. An optional text that is empty in both languages goes.
    void setText(const std::string& place, domain::Language language, std::string_view text, bool optional = false);
    void setNumber(const std::string& place, int number);
    void setFlag(const std::string& place, bool flag);
    void setCode(const std::string& place, std::string_view code); ///< empty: none
    void setCodes(const std::string& place, const std::vector<std::string>& codes);
    /// The course's id and version, which a person does not choose.
    void setIdentity(std::string_view id, int version);

    /// Adds a new item at the end of a list, which is made when it is not there, and returns its place. The kind is that
    /// of a new block.
    std::string add(const std::string& list, BlockKind kind = BlockKind::Prompts);
    /// Takes an item out and returns it for putBack(). A list that need not be there goes with its last item.
    std::string remove(const std::string& list, std::size_t index);
    void putBack(const std::string& list, std::size_t index, std::string_view item);
    void move(const std::string& list, std::size_t from, std::size_t to);

private:
    struct Json;
    explicit Draft(std::unique_ptr<Json> json);

    std::unique_ptr<Json> m_json;
};

/// A playbook without anything but its frame.
[[nodiscard]] std::string emptyPlaybook();

/// Another course's id, of the old one's and what makes it the only one.
[[nodiscard]] std::string copiedId(std::string_view id, std::string_view unique);

} // namespace tovholder::playbook
