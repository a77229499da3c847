// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chaterror.h"
#include "core/json.h"

#include <QByteArray>
#include <QDateTime>

// What the CLI says beside its `result` line and a failure needs: collected during one answer.
struct CliFailureContext
{
    std::string assistantError; // `error` of the synthetic assistant event
    int retryStatus = 0; // error_status of the last api_retry
    QDateTime limitResetsAt; // of a rate_limit_event with status "rejected"
};

// The reason of a failed turn. Structured fields first, texts only where the CLI gives nothing else
// (claude-cli notes §9); an unknown failure stays an upstream error, never an authentication one.
ChatError errorFromResult(const Json &result, const CliFailureContext &context,
                          const QDateTime &now = QDateTime::currentDateTimeUtc());

// The CLI ended, hung or printed rubbish. `stderrTail` goes into the message, shortened.
ChatError workerError(const QString &what, const QByteArray &stderrTail = {});
