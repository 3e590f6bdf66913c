// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/app/enginebackend.h"
#include "cpp/app/options.h"
#include "cpp/base/clock.h"
#include "cpp/base/random.h"
#include "cpp/playbook/library.h"
#include "cpp/store/storethread.h"
#include "cpp/viewmodels/appservices.h"

#include <future>
#include <memory>

namespace tovholder::app {

/// Every part of the app, made in order and taken down in the other: the engine stops, what is being typed is
/// handed to the store, the store finishes.
class Composition {
public:
    /// Opens the store and makes the parts around it. A corrupt store is set aside and a new one made, and one that
    /// cannot be written is only read; notice() then says so. Errors: StoreTooNew, NotOurStore, and those of opening
    /// a file.
    static Result<std::unique_ptr<Composition>> make(const Options& options);
    /// The first part of make(), in any thread: the store opens, and the playbooks are being read.
    static Result<std::unique_ptr<Composition>> open(const Options& options);
    /// The second part, in the window's thread.
    void makeParts(const Options& options);
    /// The last part; waits for the playbooks.
    void takePlaybooks();
    ~Composition();

    viewmodels::AppServices& services() { return *m_services; }
    /// What the person must be told at once; empty mostly.
    [[nodiscard]] QString notice() const { return m_notice; }
    /// Begins to sync by itself.
    void startEngine() { m_engine->start(); }

private:
    Composition() = default;
    Result<void> openStore(const Options& options);
    /// Leaves a store that holds anything as it is.
    Result<void> fillWithDemo(store::Store& store);
    static viewmodels::AppServices::Playbooks readPlaybooks(const Options& options);

    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<store::StoreThread> m_storeThread;
    std::unique_ptr<viewmodels::AppServices> m_services;
    std::unique_ptr<EngineBackend> m_engine;
    std::future<viewmodels::AppServices::Playbooks> m_playbooks;
    QString m_notice;
};

} // namespace tovholder::app
