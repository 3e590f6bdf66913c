// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/app/composition.h"

#include <QQuickWindow>
#include <QVariantMap>

#include <array>
#include <span>
#include <vector>

namespace tovholder::screenshots {

/// A page opened at something, and how far a person has gone in it.
struct Scene {
    const char* name;
    const char* page;
    const char* aboutKey = nullptr; ///< "groupId"
    const char* entity = nullptr; ///< of the demo's record that it is about
    const char* record = nullptr; ///< the demo's key of it
    int steps = 0; ///< presses of the meeting's "start" and then of "next"
    std::array<const char*, 4> presses {}; ///< buttons' names, pressed one after another
    std::vector<store::Edit> (*alsoThere)(const Id& organisation) = nullptr; ///< what the demo has not

    [[nodiscard]] QVariantMap about() const;
    /// It shows what an empty store does not hold.
    [[nodiscard]] bool needsDemo() const { return aboutKey || alsoThere; }
    /// What is about something is opened from I dag, as a person would.
    [[nodiscard]] QString firstPage() const { return QString::fromLatin1(aboutKey ? "today" : page); }
};

/// What the pages stand in. "full" is the demo organisation; every other one but "empty" and "error" is that with
/// something of its own.
struct State {
    const char* name;
    bool demo = true;
};

[[nodiscard]] std::span<const Scene> scenes();
[[nodiscard]] std::span<const State> states();

/// Makes the store and the app what the state says: long words, other sizes, another word from the head office.
void enter(const State& state, viewmodels::AppServices& services);
/// Waits until the store has answered every question on screen, and what those answers asked.
void settle(viewmodels::AppServices& services);
/// Opens the page and presses on; false when a button is not there.
bool play(const Scene& scene, QQuickWindow& window, viewmodels::AppServices& services);
/// Starts the meeting on screen, or goes on to its next block; false when it cannot.
bool goOn(QQuickWindow& window, viewmodels::AppServices& services, bool first);

} // namespace tovholder::screenshots
