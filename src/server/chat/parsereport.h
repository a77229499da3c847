// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chaterror.h"

#include <QStringList>

#include <optional>

// What came of reading one request: the first thing that is wrong with it (later ones are often
// only its consequence), and the fields that were read but had no or not their full effect.
class ParseReport
{
public:
    void fail(const QString &param, const QString &message);
    void ignore(const QString &field);
    void adjust(const QString &field);
    void apply(const QString &field);

    bool failed() const { return m_error.has_value(); }
    ChatError error() const { return m_error.value_or(ChatError{}); }
    const QStringList &ignored() const { return m_ignored; }
    const QStringList &adjusted() const { return m_adjusted; }
    const QStringList &applied() const { return m_applied; }

private:
    std::optional<ChatError> m_error;
    QStringList m_ignored;
    QStringList m_adjusted;
    QStringList m_applied;
};

// For dialects whose errors have no field for the place: the message says it.
ChatError namingItsPlace(ChatError error);
