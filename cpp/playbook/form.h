// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/playbook/draft.h"

#include <span>

/// A draft as a form to fill in: which fields a course, a meeting or a block has, in their order, and what each is called.
namespace tovholder::playbook {

enum class FormKind {
    Heading, ///< over a list
    Texts, ///< one text in both languages, of at most max characters
    Number, ///< 1 to max
    Choice, ///< one of the choices; none when optional
    Codes, ///< some of the choices
    Flag,
    FileName, ///< of a picture or film
    From, ///< an earlier block of the meeting
    Item, ///< the beginning of a list's item, whose fields follow
    Add, ///< one more item for the list at the place
};

/// The parts of a form, each shown alone.
enum class FormPart { About, Questions, Seeds, Pages, Cards };

struct FormRow {
    FormKind kind = FormKind::Heading;
    std::string place {}; ///< of the field, the item or the list
    domain::Words label {};
    std::size_t max = 0;
    bool optional = false;
    std::span<const std::string_view> choices {};
    std::string list {}; ///< the list whose item this is; empty for none
    std::size_t index = 0; ///< in that list
    std::size_t count = 0; ///< of that list's items
};

/// The parts that the course (""), a meeting or a block has.
[[nodiscard]] std::vector<FormPart> formParts(const Draft& draft, const std::string& place);
[[nodiscard]] domain::Words word(FormPart part);
[[nodiscard]] std::vector<FormRow> form(const Draft& draft, const std::string& place, FormPart part);

/// Where a person mends what is wrong at a place of the draft.
struct FormPlace {
    std::string place; ///< of the course, meeting or block
    FormPart part = FormPart::About;
    std::string words; ///< "Møde 2 › Tegn og gæt › Spørgsmål 3 › Hjælpetekst (engelsk)"
};
[[nodiscard]] FormPlace formPlace(const Draft& draft, const std::string& place, domain::Language language);

/// What is wrong and what to do, in a form's words instead of a file's.
[[nodiscard]] std::string formReason(const Problem& problem, domain::Language language);

/// Whether a meeting with that wrong in it can be tried out all the same: a text is missing or too long, the minutes do
/// not add up.
[[nodiscard]] bool canBeTried(const Problem& problem);

} // namespace tovholder::playbook
