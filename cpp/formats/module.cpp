// SPDX-License-Identifier: Apache-2.0
#include "cpp/formats/formats.h"

#define TOVHOLDER_EXPORT __attribute__((visibility("default")))

extern "C" TOVHOLDER_EXPORT const tovholder::reports::Formats tovholderFormats { tovholder::formats::makePdf,
    tovholder::formats::makeOdt, tovholder::formats::makeCalendar, tovholder::formats::useFontsIn };
