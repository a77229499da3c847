// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/workerspage.h"

#include "ui/appstate.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Private memory of one CLI process after a turn, until this computer's own are measured.
constexpr qint64 kWorkerBytes = 120'000'000;

} // namespace

WorkersPage::WorkersPage(AppState &state, QWidget *parent)
    : SettingsPage(state, parent)
{
    using Key = Settings::Key;
    Card *counts = addCard(tr("How many"));
    addField(counts, Key::MaxConcurrent);
    addField(counts, Key::PoolSize);
    addField(counts, Key::WarmWorkers);
    m_hint = new Banner(Theme::Tone::Neutral, {}, counts);
    m_hint->setObjectName(u"memoryHint"_s);
    counts->body()->addWidget(m_hint);
    Card *times = addCard(tr("How long"));
    addField(times, Key::IdleTimeout);
    addField(times, Key::ToolHoldTimeout);
    Card *limits = addCard(tr("How much"));
    addField(limits, Key::WorkerCpu);
    addField(limits, Key::WorkerMemory);
    addStretch();
    connect(&state, &AppState::settingsChanged, this, &WorkersPage::updateHint);
    connect(&state, &AppState::serverChanged, this, &WorkersPage::updateHint);
    updateHint();
}

QString WorkersPage::id() const
{
    return u"workers"_s;
}

QString WorkersPage::title() const
{
    return tr("Workers");
}

QString WorkersPage::symbol() const
{
    return u"workers"_s;
}

void WorkersPage::updateHint()
{
    const qint64 measured = state().server().pool.workerBytes;
    const qint64 each = measured > 0 ? measured : kWorkerBytes;
    const QLocale locale;
    const auto size = [&locale, each](qint64 workers) {
        const qint64 bytes = workers * each;
        return locale.formattedDataSize(bytes, bytes < 1'000'000'000 ? 0 : 1,
                                        QLocale::DataSizeSIFormat);
    };
    const Settings &settings = state().settings();
    const QString text = measured > 0
        ? tr("A worker is one Claude Code process; here each takes about %1, as measured. Idle: "
             "about %2; with a full pool: about %3.")
        : tr("A worker is one Claude Code process and takes about %1. Idle: about %2; with a full "
             "pool: about %3.");
    m_hint->setMessage(Theme::Tone::Neutral,
                       text.arg(size(1), size(settings.warmWorkers()),
                                size(std::max(settings.poolSize(), settings.maxConcurrent())
                                     + settings.warmWorkers())));
}
