// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/agentpage.h"

#include "ui/appstate.h"
#include "ui/settings/mapeditor.h"
#include "ui/settings/settingeditor.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AgentPage::AgentPage(AppState &state, QWidget *parent)
    : SettingsPage(state, parent)
    , m_note(new Banner(Theme::Tone::Neutral))
{
    using Key = Settings::Key;
    Card *access = addCard(tr("Claude Code's own tools"));
    addField(access, Key::AgentEnabled);
    m_note->setObjectName(u"agentNote"_s);
    access->body()->addWidget(m_note);
    addField(access, Key::AgentFolders);
    auto *aliases =
        new MapEditor(Key::AgentModels, tr("Name a client asks for"), tr("Model"), access);
    aliases->showEffortsAndFallbacks();
    addField(access, Key::AgentModels, aliases);
    Card *rights = addCard(tr("What they may do"));
    addField(rights, Key::AgentPermissionMode);
    addField(rights, Key::AgentTools);
    addField(rights, Key::AgentMcpServers);
    addField(rights, Key::AgentMcpRegistration);
    addField(rights, Key::AgentMaxTurns);
    Card *answers = addCard(tr("Answers"));
    addField(answers, Key::AgentPrompt);
    addField(answers, Key::AgentActivity);
    addStretch();
    connect(&state, &AppState::settingsChanged, this, &AgentPage::updateNote);
    updateNote();
}

QString AgentPage::id() const
{
    return u"agent"_s;
}

QString AgentPage::title() const
{
    return tr("Agent");
}

QString AgentPage::symbol() const
{
    return u"play"_s;
}

void AgentPage::updateNote()
{
    const Settings &settings = state().settings();
    if (!settings.agentEnabled())
        m_note->setMessage(Theme::Tone::Neutral,
                           tr("Off: Claude only talks. Requests that want its tools are refused."));
    else if (settings.agentFolders().isEmpty())
        m_note->setMessage(Theme::Tone::Warning,
                           tr("Name a workspace folder below; until then such requests are "
                              "refused."));
    else if (settings.agentPermissionMode() == u"bypassPermissions")
        m_note->setMessage(Theme::Tone::Warning,
                           tr("Any program with a token can make Claude run any of these tools "
                              "anywhere on this computer, as you, without a question."));
    else
        m_note->setMessage(Theme::Tone::Warning,
                           tr("Any program with a token can make Claude use these tools, as you. "
                              "What would need a question is denied, since nobody is asked."));
}
