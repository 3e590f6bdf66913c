// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/formats/formats.h"

/// The XML files inside an OpenDocument text, as its standard (ODF 1.2) names them.
namespace tovholder::formats::odt {

inline constexpr std::string_view mediaType = "application/vnd.oasis.opendocument.text";

[[nodiscard]] std::string contentXml(const Document& document);
[[nodiscard]] std::string stylesXml(const Document& document);
[[nodiscard]] std::string metaXml(const Document& document);
[[nodiscard]] std::string manifestXml();

/// Text as it may stand in an element or a quoted attribute.
[[nodiscard]] std::string escaped(std::string_view text);

} // namespace tovholder::formats::odt
