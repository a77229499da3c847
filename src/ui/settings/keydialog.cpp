// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keydialog.h"

#include "core/access/accesskeys.h"
#include "ui/theme.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestName = 64;

QSpinBox *makeCount(int value, int most, const QString &objectName, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(0, most);
    box->setValue(value);
    box->setSpecialValueText(KeyDialog::tr("no limit"));
    box->setObjectName(objectName);
    return box;
}

} // namespace

KeyDialog::KeyDialog(const AccessKey &key, QWidget *parent)
    : QDialog(parent)
    , m_key(key)
    , m_name(new QLineEdit(key.name, this))
    , m_chat(new QCheckBox(tr("&Ask questions"), this))
    , m_manage(new QCheckBox(tr("&Manage: see everybody's requests, change keys"), this))
    , m_perMinute(makeCount(key.limits.perMinute, 100'000, u"keyPerMinute"_s, this))
    , m_concurrent(makeCount(key.limits.concurrent, 1000, u"keyConcurrent"_s, this))
    , m_models(new QLineEdit(key.limits.models.join(u", "_s), this))
    , m_budget(new QDoubleSpinBox(this))
{
    m_name->setMaxLength(kLongestName);
    m_name->setObjectName(u"keyName"_s);
    m_name->setPlaceholderText(tr("e.g. Laptop, or the program's name"));
    m_chat->setObjectName(u"keyChat"_s);
    m_chat->setChecked(key.scopes.testFlag(KeyScope::Chat));
    m_manage->setObjectName(u"keyManage"_s);
    m_manage->setChecked(key.scopes.testFlag(KeyScope::Manage));
    // Else nobody could give the right back.
    m_manage->setEnabled(key.id != QLatin1String(AccessKeys::kDefaultId));
    m_models->setObjectName(u"keyModels"_s);
    m_models->setPlaceholderText(tr("all, or e.g. haiku, sonnet"));
    m_budget->setObjectName(u"keyBudget"_s);
    m_budget->setRange(0, 1'000'000);
    m_budget->setDecimals(2);
    m_budget->setPrefix(u"$"_s);
    m_budget->setValue(key.limits.dailyBudgetUsd);
    m_budget->setSpecialValueText(tr("no limit"));

    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("May"), m_chat);
    form->addRow(QString(), m_manage);
    form->addRow(tr("&Questions per minute"), m_perMinute);
    form->addRow(tr("Answers at the &same time"), m_concurrent);
    form->addRow(tr("M&odels"), m_models);
    form->addRow(tr("&Budget per day"), m_budget);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(key.id.isEmpty() ? tr("Make key") : tr("Save"),
                              QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"keyAccept"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &KeyDialog::update);
    connect(m_chat, &QCheckBox::toggled, this, &KeyDialog::update);
    connect(m_manage, &QCheckBox::toggled, this, &KeyDialog::update);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addSpacing(Theme::space(this, 2));
    layout->addWidget(buttons);
    update();
}

AccessKey KeyDialog::key() const
{
    AccessKey key = m_key;
    key.name = m_name->text().trimmed();
    key.scopes.setFlag(KeyScope::Chat, m_chat->isChecked());
    key.scopes.setFlag(KeyScope::Manage, m_manage->isChecked());
    key.limits.perMinute = m_perMinute->value();
    key.limits.concurrent = m_concurrent->value();
    key.limits.dailyBudgetUsd = m_budget->value();
    key.limits.models.clear();
    const QStringList models = m_models->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &model : models) {
        if (!model.trimmed().isEmpty())
            key.limits.models << model.trimmed();
    }
    return key;
}

void KeyDialog::update()
{
    m_ok->setEnabled(!m_name->text().trimmed().isEmpty()
                     && (m_chat->isChecked() || m_manage->isChecked()));
}
