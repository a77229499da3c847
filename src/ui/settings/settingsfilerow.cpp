// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsfilerow.h"

#include "ui/appstate.h"
#include "ui/savefile.h"
#include "ui/settingsfile.h"
#include "ui/symbolicon.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"

#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargest = 1024 * 1024;

} // namespace

SettingsFileRow::SettingsFileRow(AppState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_result(new Banner(Theme::Tone::Neutral, {}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(this, 2));
    layout->addWidget(new DimLabel(
        tr("To take your settings to another computer. Tokens and keys are not part of the file."),
        this));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(this, 2));
    auto *out = new QPushButton(symbolIcon(u"export"), tr("&Export settings…"), this);
    out->setObjectName(u"exportSettings"_s);
    auto *in = new QPushButton(symbolIcon(u"import"), tr("&Import settings…"), this);
    in->setObjectName(u"importSettings"_s);
    row->addWidget(out);
    row->addWidget(in);
    row->addStretch();
    layout->addLayout(row);
    layout->addWidget(m_result);
    m_result->setObjectName(u"importResult"_s);
    m_result->hide();
    connect(out, &QPushButton::clicked, this, &SettingsFileRow::exportSettings);
    connect(in, &QPushButton::clicked, this, &SettingsFileRow::askForImport);
}

void SettingsFileRow::exportSettings()
{
    SaveFile::ask(this, tr("Export settings"), u"bellhop-settings.json"_s, tr("Settings (*.json)"),
                  SettingsFile::write(m_state.settings()));
}

void SettingsFileRow::askForImport()
{
    auto *dialog = new QFileDialog(this, tr("Import settings"), {}, tr("Settings (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        importFrom(file.open(QIODevice::ReadOnly) ? file.read(kLargest + 1) : QByteArray());
    });
    dialog->open();
}

void SettingsFileRow::importFrom(const QByteArray &text)
{
    const Result<SettingsFile::Content> content = SettingsFile::read(text);
    m_result->show();
    if (!content) {
        m_result->setMessage(Theme::Tone::Bad, content.error().message);
        return;
    }
    QStringList problems = content->problems;
    const auto refused =
        connect(&m_state, &AppState::settingRefused, this,
                [&problems](Settings::Key, const QString &reason) { problems.append(reason); });
    int taken = 0;
    for (const auto &[key, value] : content->values) {
        const qsizetype before = problems.size();
        emit m_state.settingChangeRequested(key, value);
        taken += problems.size() == before ? 1 : 0;
    }
    disconnect(refused);
    const QString sum = tr("Settings taken over: %1.").arg(taken);
    m_result->setMessage(problems.isEmpty() ? Theme::Tone::Good : Theme::Tone::Warning,
                         problems.isEmpty() ? sum : sum + u'\n' + problems.join(u'\n'));
}
