// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <type_traits>
#include <utility>

namespace tovholder::viewmodels {

/// What the store thread will answer. Taken with then(), which is safe when the one who asked goes away first;
/// QFuture::then(context) of Qt 6.4 is not: it asserts that the context still lives.
template<typename Answer>
class StoreAnswer {
public:
    explicit StoreAnswer(QFuture<Answer> future)
        : m_future(std::move(future))
    {
    }

    /// Calls take with the answer on the context's thread, or never when the context is gone by then.
    template<typename Take>
    void then(QObject* context, Take take) const
    {
        auto* watcher = new QFutureWatcher<Answer>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, take = std::move(take)]() mutable {
            watcher->deleteLater();
            if constexpr (std::is_void_v<Answer>)
                take();
            else
                take(watcher->result());
        });
        watcher->setFuture(m_future);
    }

    /// The answer after work that takes its time, done on a thread of Qt's pool.
    template<typename Work>
    [[nodiscard]] auto afterwards(Work work) const
    {
        QFuture<Answer> future = m_future;
        return StoreAnswer<std::invoke_result_t<Work, const Answer&>>(
            future.then(QtFuture::Launch::Async, std::move(work)));
    }

    [[nodiscard]] bool isFinished() const { return m_future.isFinished(); }

private:
    QFuture<Answer> m_future;
};

} // namespace tovholder::viewmodels
