// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/domain/words.h"
#include "cpp/playbook/form.h"

#include <QString>
#include <QVariantList>

#include <optional>

namespace tovholder::viewmodels {

/// A draft's course, meetings and blocks in their order: a list of { key (the place), level (0 to 2), title, kindWord, minutes,
/// minutesOfBlocks, problems (how many), list, index, count }.
[[nodiscard]] QVariantList outlineRows(const playbook::Draft& draft, const std::vector<playbook::Problem>& problems, domain::Language language);

/// A form as PlaybookField.qml reads it: a list of { key, kind, place, label, list, index, count, max, optional, danish,
/// english, value, codes, choices ({ code, word }), problem, problemDanish, problemEnglish }.
[[nodiscard]] QVariantList fieldRows(const playbook::Draft& draft, const std::string& place, playbook::FormPart part,
    const std::vector<playbook::Problem>& problems, domain::Language language);

/// Each { place, part, words, sentence }: where to mend what, and what.
[[nodiscard]] QVariantList problemRows(
    const playbook::Draft& draft, const std::vector<playbook::Problem>& problems, domain::Language language);

/// "about", "questions", …
[[nodiscard]] QString codeOf(playbook::FormPart part);
[[nodiscard]] playbook::FormPart formPartOf(const QString& code);
/// The parts of a form as ChoiceChips takes them.
[[nodiscard]] QVariantList partChoices(const playbook::Draft& draft, const std::string& place, domain::Language language);
/// Some codes with their words.
[[nodiscard]] QVariantList wordedChoices(std::span<const std::string_view> codes, domain::Language language);

} // namespace tovholder::viewmodels
