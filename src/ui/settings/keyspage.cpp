// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyspage.h"

#include "core/access/accesskeys.h"
#include "ui/appstate.h"
#include "ui/format.h"
#include "ui/settings/keydialog.h"
#include "ui/settings/secretdialog.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebox.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// What a key may do, in one line.
QString summaryOf(const AccessKey &key)
{
    QStringList parts;
    const bool mayChat = key.scopes.testFlag(KeyScope::Chat);
    const bool mayManage = key.scopes.testFlag(KeyScope::Manage);
    parts << (mayChat && mayManage ? KeysPage::tr("may ask and manage")
                  : mayManage      ? KeysPage::tr("may manage")
                                   : KeysPage::tr("may ask"));
    const KeyLimits &limits = key.limits;
    if (limits.perMinute > 0)
        parts << KeysPage::tr("at most %1 a minute").arg(limits.perMinute);
    if (limits.concurrent > 0)
        parts << KeysPage::tr("%1 at the same time").arg(limits.concurrent);
    if (!limits.models.isEmpty())
        parts << KeysPage::tr("only %1").arg(limits.models.join(u", "_s));
    if (limits.dailyBudgetUsd > 0)
        parts << KeysPage::tr("%1 a day").arg(Format::cost(limits.dailyBudgetUsd));
    return parts.join(u" · "_s);
}

QString useOf(const AccessKey &key)
{
    if (!key.lastUsedAt.isValid())
        return KeysPage::tr("Never used");
    return KeysPage::tr("Last used %1").arg(Format::time(key.lastUsedAt));
}

} // namespace

KeysPage::KeysPage(AppState &state, QWidget *parent)
    : SettingsPage(state, parent)
{
    Card *card = addCard(tr("Access keys"));
    auto *create = new QPushButton(tr("&New key…"), card);
    create->setObjectName(u"newKey"_s);
    card->addAction(create);
    card->body()->addWidget(new DimLabel(
        tr("Give each program or person a key of its own: you see who used what, can limit it, and "
           "can take it back without changing the others."),
        card));
    m_problem = new Banner(Theme::Tone::Warning, {}, card);
    m_problem->setObjectName(u"keyProblem"_s);
    m_problem->hide();
    card->body()->addWidget(m_problem);
    m_list = new QWidget(card);
    m_rows = new QVBoxLayout(m_list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    card->body()->addWidget(m_list);

    Card *open = addCard(tr("Without a key"));
    addField(open, Settings::Key::TrustLoopback);
    m_warning = new Banner(Theme::Tone::Warning,
                           tr("Every program and every user of this computer can now spend your "
                              "Claude account. Do not use this behind a proxy or on a shared "
                              "machine."),
                           open);
    m_warning->setObjectName(u"loopbackWarning"_s);
    open->body()->addWidget(m_warning);
    addStretch();

    connect(create, &QPushButton::clicked, this, [this] { edit(AccessKey(), tr("New key")); });
    connect(&state, &AppState::keysChanged, this, &KeysPage::showKeys);
    connect(&state, &AppState::settingsChanged, this, &KeysPage::showLoopback);
    connect(&state, &AppState::keyRefused, this, [this](const QString &reason) {
        m_problem->setMessage(Theme::Tone::Warning, reason);
        m_problem->show();
    });
    connect(&state, &AppState::keyCreated, this, &KeysPage::showSecret);
    showKeys();
    showLoopback();
}

QString KeysPage::id() const
{
    return u"keys"_s;
}

QString KeysPage::title() const
{
    return tr("Keys");
}

QString KeysPage::symbol() const
{
    return u"lock"_s;
}

void KeysPage::showKeys()
{
    m_problem->hide();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const AccessKey &key : state().keys()) {
        if (!key.isRevoked())
            m_rows->addWidget(makeRow(key, m_list));
    }
}

QWidget *KeysPage::makeRow(const AccessKey &key, QWidget *parent)
{
    auto *row = new QWidget(parent);
    row->setObjectName(u"key:"_s + key.id);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, Theme::space(this, 1), 0, Theme::space(this, 1));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Theme::space(this, 0.5));
    auto *name = new QLabel(row);
    name->setTextFormat(Qt::PlainText); // people chose it
    name->setText(key.hint.isEmpty()
                      ? key.name
                      : tr("%1 (%2…)", "name and how the secret begins").arg(key.name, key.hint));
    texts->addWidget(name);
    auto *facts = new DimLabel(summaryOf(key) + u"\n"_s + useOf(key), row);
    facts->setTextFormat(Qt::PlainText);
    texts->addWidget(facts);
    layout->addLayout(texts, 1);

    auto *change = new QPushButton(tr("Change…"), row);
    change->setObjectName(u"changeKey"_s);
    change->setAccessibleName(tr("Change the key %1").arg(key.name));
    layout->addWidget(change, 0, Qt::AlignTop);
    connect(change, &QPushButton::clicked, this, [this, key] { edit(key, tr("Change key")); });
    // The default key is replaced on the Access page instead.
    if (key.id != QLatin1String(AccessKeys::kDefaultId)) {
        auto *revoke = new QPushButton(tr("Revoke…"), row);
        revoke->setObjectName(u"revokeKey"_s);
        revoke->setAccessibleName(tr("Revoke the key %1").arg(key.name));
        layout->addWidget(revoke, 0, Qt::AlignTop);
        connect(revoke, &QPushButton::clicked, this, [this, key] { confirmRevoke(key); });
    }
    return row;
}

void KeysPage::edit(const AccessKey &key, const QString &title)
{
    m_problem->hide();
    auto *dialog = new KeyDialog(key, window());
    dialog->setWindowTitle(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const AccessKey wish = dialog->key();
        if (wish.id.isEmpty())
            emit state().keyCreateRequested(wish);
        else
            emit state().keyChangeRequested(wish);
    });
    dialog->open();
}

void KeysPage::confirmRevoke(const AccessKey &key)
{
    auto *box = MessageBox::question(
        tr("Revoke the key?"),
        tr("Programs that use “%1” lose their access at once, and their running "
           "answers end. This cannot be undone.")
            .arg(key.name),
        window());
    QPushButton *revoke = box->addButton(tr("Revoke"), QMessageBox::AcceptRole);
    revoke->setObjectName(u"confirmRevoke"_s);
    connect(revoke, &QPushButton::clicked, this,
            [this, id = key.id] { emit state().keyRevokeRequested(id); });
    box->open();
}

void KeysPage::showSecret(const AccessKey &key, const QByteArray &secret)
{
    auto *dialog = new SecretDialog(key.name, secret, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void KeysPage::showLoopback()
{
    m_warning->setVisible(state().settings().trustsLoopback());
}
