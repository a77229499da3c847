// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/standin.h"

#include <QThread>

#include <functional>
#include <optional>
#include <type_traits>

// A stand-in in a thread of its own. Calls are for the thread that made it.
class StandInThread
{
public:
    explicit StandInThread(const StandIn::Options &options);
    ~StandInThread(); // running answers are cut
    Q_DISABLE_COPY_MOVE(StandInThread)

    Result<quint16> listen(); // on a free port

    // Runs function(StandIn &) in the thread of the stand-in, and gives what it returns.
    template <typename Function>
    auto call(Function function) const
    {
        using Value = std::invoke_result_t<Function, StandIn &>;
        if constexpr (std::is_void_v<Value>) {
            QMetaObject::invokeMethod(
                m_standIn, [&] { std::invoke(function, *m_standIn); }, Qt::BlockingQueuedConnection);
        } else {
            std::optional<Value> value;
            QMetaObject::invokeMethod(
                m_standIn, [&] { value.emplace(std::invoke(function, *m_standIn)); },
                Qt::BlockingQueuedConnection);
            return std::move(*value);
        }
    }

private:
    QThread m_thread;
    StandIn *m_standIn; // lives in m_thread
};
