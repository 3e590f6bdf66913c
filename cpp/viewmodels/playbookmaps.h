// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/domain/words.h"
#include "cpp/playbook/playbook.h"

#include <QVariantMap>

namespace tovholder::viewmodels {

/// A block as QML reads it, in one language: id, kind, exercise, title, purpose, minutes, say, act, watch, props (lists
/// of texts), prompts, seeds, wanted, theme, examples, onlyOpen, themes, openingCases, pages (id, title, paragraphs,
/// picture, pictureText, film), criteria (as prompts), toTheBoard, recommendations (code, title, about, questions), from,
/// each.
[[nodiscard]] QVariantMap blockMap(const playbook::Block& block, domain::Language language);

/// id, text, hint, part, mode, writtenInPrivate, number (from 1), count; empty when the block has no such prompt.
[[nodiscard]] QVariantMap promptMap(const playbook::Block& block, std::string_view promptId, domain::Language language);

/// All of a block's prompts in their order.
[[nodiscard]] QVariantList promptList(const playbook::Block& block, domain::Language language);

/// The nine recommendations: a list of { code, title, about, questions }.
[[nodiscard]] QVariantList allRecommendations(domain::Language language);

/// A list of texts in one language.
[[nodiscard]] QVariantList textList(const std::vector<playbook::Text>& texts, domain::Language language);

} // namespace tovholder::viewmodels
