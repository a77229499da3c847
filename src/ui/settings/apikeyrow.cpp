// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/apikeyrow.h"

#include "ui/appstate.h"
#include "ui/theme.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

ApiKeyRow::ApiKeyRow(AppState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_status(new DimLabel({}, this))
    , m_key(new QLineEdit(this))
    , m_store(new QPushButton(tr("St&ore"), this))
    , m_forget(new QPushButton(tr("&Forget"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::space(this, 1), 0, Theme::space(this, 1));
    layout->setSpacing(Theme::space(this, 1.5));
    auto *title = new QLabel(tr("&Anthropic API key"), this);
    title->setBuddy(m_key);
    layout->addWidget(title);
    layout->addWidget(m_status);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(this, 2));
    row->addWidget(m_key, 1);
    row->addWidget(m_store);
    row->addWidget(m_forget);
    layout->addLayout(row);

    m_key->setEchoMode(QLineEdit::Password);
    m_key->setPlaceholderText(u"sk-ant-…"_s);
    m_key->setAccessibleName(tr("Anthropic API key"));
    m_key->setObjectName(u"apiKey"_s);
    m_store->setObjectName(u"apiKeyStore"_s);
    m_forget->setObjectName(u"apiKeyForget"_s);
    m_status->setObjectName(u"apiKeyStatus"_s);
    connect(m_key, &QLineEdit::textChanged, this, &ApiKeyRow::update);
    connect(m_key, &QLineEdit::returnPressed, this, &ApiKeyRow::store);
    connect(m_store, &QPushButton::clicked, this, &ApiKeyRow::store);
    connect(m_forget, &QPushButton::clicked, this,
            [this] { emit m_state.apiKeyChangeRequested({}); });
    connect(&state, &AppState::apiKeyChanged, this, &ApiKeyRow::update);
    update();
}

void ApiKeyRow::update()
{
    const ApiKeyStatus &status = m_state.apiKey();
    if (!status.problem.isEmpty())
        m_status->setText(status.problem);
    else if (status.stored)
        m_status->setText(tr("A key is stored in the system keychain."));
    else
        m_status->setText(
            tr("No key is stored. It goes into the system keychain, never into a file."));
    m_store->setEnabled(!m_key->text().trimmed().isEmpty());
    m_forget->setEnabled(status.stored);
}

void ApiKeyRow::store()
{
    const QByteArray key = m_key->text().trimmed().toUtf8();
    if (key.isEmpty())
        return;
    m_key->clear();
    emit m_state.apiKeyChangeRequested(key);
}
