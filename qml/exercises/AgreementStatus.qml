// SPDX-License-Identifier: Apache-2.0
import Tovholder.Components
import Tovholder.ViewModels

/// How an agreement stands, as a badge.
StatusBadge {
    required property AppServices services
    /// One of domain::agreementStatuses.
    required property string status

    mood: ({ gennemfoert: "good", flyttet: "warn", opgivet: "bad", i_gang: "info" })[status] ?? "neutral"
    text: services.words.of("agreement", "status", status)
}
