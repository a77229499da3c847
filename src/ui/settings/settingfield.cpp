// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingfield.h"

#include "ui/appstate.h"
#include "ui/settings/settingeditor.h"
#include "ui/symbolicon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/symbollabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kSavedTime = 2s;

QString translated(const char *text)
{
    return QCoreApplication::translate("Settings", text);
}

void keepRoom(QWidget *widget)
{
    QSizePolicy policy = widget->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget->setSizePolicy(policy);
}

} // namespace

SettingField::SettingField(AppState &state, Settings::Key key, SettingEditor *editor,
                           QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_key(key)
    , m_editor(editor)
    , m_title(new QLabel(this))
    , m_description(new DimLabel({}, this))
    , m_errorRow(new QWidget(this))
    , m_error(new QLabel(m_errorRow))
    , m_lock(new SymbolLabel(u"lock"_s, Theme::Tone::Neutral, 1, this))
    , m_saved(new SymbolLabel(u"check"_s, Theme::Tone::Good, 1, this))
    , m_reset(new QToolButton(this))
{
    const Settings::Info &info = Settings::info(key);
    setObjectName(QString::fromUtf8(info.name));
    m_title->setText(translated(info.title));
    m_title->setBuddy(m_editor->focusProxy() ? m_editor->focusProxy() : m_editor);
    m_description->setText(settingDescription(key));
    m_editor->setParent(this);
    QWidget *input = m_editor->focusProxy() ? m_editor->focusProxy() : m_editor;
    input->setAccessibleName(m_title->text());
    input->setAccessibleDescription(m_description->text());

    m_reset->setAutoRaise(true);
    m_reset->setIcon(symbolIcon(u"undo"));
    m_reset->setIconSize(QSize(Theme::iconSize(this), Theme::iconSize(this)));
    const QString fallback = Settings::toText(key, info.fallback);
    m_reset->setToolTip(
        fallback.isEmpty() || info.kind == Settings::Kind::Map
            ? tr("Back to the default")
            : tr("Back to the default: %1")
                  .arg(info.kind == Settings::Kind::Choice ? choiceText(key, fallback) : fallback));
    m_reset->setAccessibleName(m_reset->toolTip());
    m_saved->setToolTip(tr("Saved"));
    m_saved->setAccessibleName(tr("Saved"));
    keepRoom(m_reset);

    auto *error = new QHBoxLayout(m_errorRow);
    error->setContentsMargins(0, 0, 0, 0);
    error->setSpacing(Theme::space(this, 1.5));
    error->addWidget(new SymbolLabel(u"error"_s, Theme::Tone::Bad, 1, m_errorRow), 0, Qt::AlignTop);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    error->addWidget(m_error, 1);
    m_errorRow->hide();

    auto *texts = new QVBoxLayout;
    texts->setSpacing(Theme::space(this, 0.5));
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(Theme::space(this, 1.5));
    titleRow->addWidget(m_title);
    titleRow->addWidget(m_lock);
    titleRow->addWidget(m_saved);
    titleRow->addStretch();
    m_saved->hide();
    texts->addStretch();
    texts->addLayout(titleRow);
    texts->addWidget(m_description);
    texts->addStretch();

    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(this, 3));
    row->addLayout(texts, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::space(this, 1), 0, Theme::space(this, 1));
    layout->setSpacing(Theme::space(this, 1.5));
    row->addWidget(m_reset, 0, Qt::AlignVCenter);
    if (m_editor->place() == SettingEditor::Place::Beside)
        row->addWidget(m_editor, 0, Qt::AlignVCenter);
    layout->addLayout(row);
    if (m_editor->place() == SettingEditor::Place::Below)
        layout->addWidget(m_editor);
    layout->addWidget(m_errorRow);

    connect(m_editor, &SettingEditor::edited, this, [this] {
        m_dirty = true;
        showError({});
    });
    connect(m_editor, &SettingEditor::committed, this, &SettingField::commit);
    connect(m_reset, &QToolButton::clicked, this, &SettingField::reset);
    connect(&state, &AppState::settingsChanged, this, &SettingField::load);
    connect(&state, &AppState::settingRefused, this,
            [this](Settings::Key refused, const QString &reason) {
                if (refused != m_key)
                    return;
                m_asked = false;
                showError(reason);
            });
    reload();
}

QString SettingField::error() const
{
    return m_errorRow->isHidden() ? QString() : m_error->text();
}

QString SettingField::lockReason() const
{
    const Settings::Info &info = Settings::info(m_key);
    switch (m_state.settings().source(m_key)) {
    case Settings::Source::Environment:
        return tr("Set by the environment variable %1, so it cannot be changed here.")
            .arg(QString::fromUtf8(info.environment));
    case Settings::Source::Flag:
        return tr("Set by --%1 on the command line, so it cannot be changed here.")
            .arg(QString::fromUtf8(info.flag ? info.flag : info.name));
    case Settings::Source::Default:
    case Settings::Source::File:
        break;
    }
    return {};
}

bool SettingField::matches(const QStringList &words) const
{
    const Settings::Info &info = Settings::info(m_key);
    const QString text = m_title->text() + u'\n' + m_description->text() + u'\n'
        + QString::fromUtf8(info.name) + u'\n' + QString::fromUtf8(info.environment);
    return std::all_of(words.cbegin(), words.cend(), [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

void SettingField::reload()
{
    m_asked = false;
    m_dirty = false;
    showError({});
    load();
}

void SettingField::load()
{
    const Settings &settings = m_state.settings();
    const Settings::Source source = settings.source(m_key);
    m_locked = source == Settings::Source::Environment || source == Settings::Source::Flag;
    const QString reason = lockReason();
    m_lock->setVisible(m_locked);
    m_lock->setToolTip(reason);
    m_lock->setAccessibleName(reason);
    m_editor->setLocked(m_locked);
    m_editor->setToolTip(reason);
    m_reset->setVisible(!m_locked && settings.value(m_key) != Settings::info(m_key).fallback);

    const Result<QVariant> shown = m_editor->value();
    const bool same = shown && *shown == settings.value(m_key);
    if (m_asked && same) {
        m_asked = false;
        m_dirty = false;
        setSaved(true);
    }
    // What was refused, or is being typed while another setting changes, stays as it is.
    if (m_locked || !m_dirty)
        m_editor->load(settings);
}

void SettingField::commit()
{
    if (m_locked)
        return;
    const Result<QVariant> value = m_editor->value();
    if (!value) {
        m_dirty = true;
        showError(value.error().message);
        return;
    }
    m_dirty = *value != m_state.settings().value(m_key);
    if (!m_dirty) {
        showError({});
        return;
    }
    if (const Result<Done> fits = Settings::check(m_key, *value); !fits) {
        showError(fits.error().message);
        return;
    }
    showError({});
    m_asked = true;
    emit m_state.settingChangeRequested(m_key, *value);
}

void SettingField::reset()
{
    m_dirty = false;
    showError({});
    emit m_state.settingChangeRequested(m_key, Settings::info(m_key).fallback);
}

void SettingField::showError(const QString &reason)
{
    m_error->setText(reason);
    m_errorRow->setVisible(!reason.isEmpty());
    if (!reason.isEmpty())
        setSaved(false);
}

void SettingField::setSaved(bool saved)
{
    m_saved->setVisible(saved);
    if (saved)
        QTimer::singleShot(kSavedTime, m_saved, [this] { m_saved->hide(); });
}
