// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/serverpage.h"

#include "ui/appstate.h"
#include "ui/settings/addresseditor.h"
#include "ui/settings/patheditor.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ServerPage::ServerPage(AppState &state, QWidget *parent)
    : SettingsPage(state, parent)
{
    using Key = Settings::Key;
    Card *place = addCard(tr("Where it listens"));
    addField(place, Key::Port);
    addField(place, Key::Address, new AddressEditor(place));
    Card *doors = addCard(tr("Whom it lets in"));
    addField(doors, Key::AllowedHosts);
    addField(doors, Key::AllowedOrigins);
    Card *tls = addCard(tr("Encryption"));
    addField(tls, Key::TlsCertificate,
             new PathEditor(Key::TlsCertificate, tr("none: http only"), tls));
    addField(tls, Key::TlsKey, new PathEditor(Key::TlsKey, tr("in the certificate's file"), tls));
    m_tlsProblem = new Banner(Theme::Tone::Warning, {}, tls);
    m_tlsProblem->setObjectName(u"tlsProblem"_s);
    tls->body()->addWidget(m_tlsProblem);
    connect(&state, &AppState::serverChanged, this, &ServerPage::updateTls);
    Card *ollama = addCard(tr("For programs that know only Ollama"));
    addField(ollama, Key::OllamaListener);
    addField(ollama, Key::OllamaPort);
    addField(ollama, Key::OllamaWithoutToken);
    addStretch();
    updateTls();
}

void ServerPage::updateTls()
{
    const QString &problem = state().server().tlsProblem;
    m_tlsProblem->setMessage(Theme::Tone::Warning, problem);
    m_tlsProblem->setVisible(!problem.isEmpty());
}

QString ServerPage::id() const
{
    return u"server"_s;
}

QString ServerPage::title() const
{
    return tr("Server");
}

QString ServerPage::symbol() const
{
    return u"server"_s;
}
