// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/patheditor.h"

#include "ui/symbolicon.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

PathEditor::PathEditor(Settings::Key key, const QString &placeholder, QWidget *parent)
    : SettingEditor(parent)
    , m_key(key)
    , m_line(new QLineEdit(this))
    , m_browse(new QPushButton(symbolIcon(u"folder"), tr("Browse…"), this))
{
    auto *layout = Theme::rowLayout(this);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_browse);
    setFocusProxy(m_line);
    m_line->setPlaceholderText(placeholder);
    connect(m_line, &QLineEdit::textEdited, this, &SettingEditor::edited);
    connect(m_line, &QLineEdit::editingFinished, this, &SettingEditor::committed);
    connect(m_browse, &QPushButton::clicked, this, &PathEditor::browse);
}

void PathEditor::load(const Settings &settings)
{
    m_line->setText(QDir::toNativeSeparators(settings.value(m_key).toString()));
}

Result<QVariant> PathEditor::value() const
{
    return Settings::parse(m_key, QDir::fromNativeSeparators(m_line->text().trimmed()));
}

void PathEditor::setLocked(bool locked)
{
    m_line->setEnabled(!locked);
    m_browse->setEnabled(!locked);
}

void PathEditor::browse()
{
    auto *dialog = new QFileDialog(window(), tr("Choose the claude program"), m_line->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_line->setText(QDir::toNativeSeparators(file));
        emit edited();
        emit committed();
    });
    dialog->open();
}
