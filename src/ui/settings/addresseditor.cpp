// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/addresseditor.h"

#include "ui/theme.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QLineEdit>
#include <QNetworkInterface>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

const QString kLoopback = u"127.0.0.1"_s;
const QString kEverywhere = u"0.0.0.0"_s;

bool isHarmless(const QString &address)
{
    return address == u"localhost" || QHostAddress(address).isLoopback();
}

} // namespace

AddressEditor::AddressEditor(QWidget *parent)
    : SettingEditor(parent)
    , m_choice(new QComboBox(this))
    , m_other(new QLineEdit(this))
    , m_warning(new Banner(Theme::Tone::Warning, {}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(this, 2));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(this, 2));
    row->addWidget(m_choice);
    row->addWidget(m_other, 1);
    row->addStretch();
    layout->addLayout(row);
    layout->addWidget(m_warning);
    setFocusProxy(m_choice);

    m_choice->setObjectName(u"addressChoice"_s);
    m_choice->addItem(tr("This computer only (127.0.0.1)"), ThisComputer);
    m_choice->addItem(tr("All computers of my network (0.0.0.0)"), WholeNetwork);
    m_choice->addItem(tr("One address of this computer"), OneAddress);
    m_other->setObjectName(u"addressOther"_s);
    m_other->setPlaceholderText(tr("for example 192.168.1.20"));
    m_other->setAccessibleName(tr("Address"));
    m_warning->setObjectName(u"addressWarning"_s);
    auto *open = new QPushButton(tr("&Open to the network"), m_warning);
    open->setObjectName(u"addressConfirm"_s);
    auto *keep = new QPushButton(tr("&Keep it closed"), m_warning);
    keep->setObjectName(u"addressKeep"_s);
    m_warning->addButtonBelow(open);
    m_warning->addButtonBelow(keep);
    m_warning->hide();
    m_other->hide();

    connect(m_choice, &QComboBox::activated, this, &AddressEditor::choose);
    connect(m_other, &QLineEdit::textEdited, this, &SettingEditor::edited);
    connect(m_other, &QLineEdit::editingFinished, this, &AddressEditor::decide);
    connect(open, &QPushButton::clicked, this, &AddressEditor::confirm);
    connect(keep, &QPushButton::clicked, this, [this] {
        show(m_current);
        emit committed();
    });
}

void AddressEditor::load(const Settings &settings)
{
    m_port = settings.port();
    m_current = settings.value(Settings::Key::Address).toString();
    show(m_current);
}

Result<QVariant> AddressEditor::value() const
{
    switch (m_choice->currentData().toInt()) {
    case ThisComputer:
        // Other loopback spellings stay as they are.
        return Settings::parse(Settings::Key::Address,
                               isHarmless(m_current) ? m_current : kLoopback);
    case WholeNetwork:
        return Settings::parse(Settings::Key::Address, kEverywhere);
    default:
        return Settings::parse(Settings::Key::Address, m_other->text().trimmed());
    }
}

void AddressEditor::setLocked(bool locked)
{
    m_choice->setEnabled(!locked);
    m_other->setEnabled(!locked);
}

void AddressEditor::choose()
{
    const bool other = m_choice->currentData().toInt() == OneAddress;
    m_other->setVisible(other);
    emit edited();
    if (other)
        m_other->setFocus(Qt::OtherFocusReason);
    else
        decide();
}

void AddressEditor::decide()
{
    const Result<QVariant> wanted = value();
    m_warning->hide();
    // A text that is no address goes on too: the field says what is wrong with it.
    if (!wanted || isHarmless(wanted->toString()) || wanted->toString() == m_current) {
        emit committed();
        return;
    }
    QStringList urls = networkUrls(QHostAddress(wanted->toString()), m_port);
    if (urls.isEmpty())
        urls.append(tr("(this computer is in no network right now)"));
    m_warning->setMessage(
        Theme::Tone::Warning,
        tr("Every device of the network could then talk to Bellhop. Whoever has the token spends "
           "your Claude plan, and the connection is not encrypted. It opens:\n%1")
            .arg(urls.join(u'\n')));
    m_warning->show();
}

void AddressEditor::confirm()
{
    m_warning->hide();
    emit committed();
}

void AddressEditor::show(const QString &address)
{
    m_warning->hide();
    int choice = OneAddress;
    if (isHarmless(address))
        choice = ThisComputer;
    else if (QHostAddress(address) == QHostAddress(QHostAddress::AnyIPv4))
        choice = WholeNetwork;
    m_choice->setCurrentIndex(m_choice->findData(choice));
    m_other->setVisible(choice == OneAddress);
    m_other->setText(choice == OneAddress ? address : QString());
}

QStringList networkUrls(const QHostAddress &address, quint16 port)
{
    QList<QHostAddress> reachable;
    const bool any = address == QHostAddress(QHostAddress::Any)
        || address == QHostAddress(QHostAddress::AnyIPv4)
        || address == QHostAddress(QHostAddress::AnyIPv6);
    if (any) {
        const QList<QHostAddress> all = QNetworkInterface::allAddresses();
        for (const QHostAddress &own : all) {
            const bool spoken = own.protocol() == QAbstractSocket::IPv4Protocol
                || address != QHostAddress(QHostAddress::AnyIPv4);
            if (spoken && !own.isLoopback() && !own.isLinkLocal())
                reachable.append(own);
        }
    } else {
        reachable.append(address);
    }
    QStringList urls;
    for (const QHostAddress &own : std::as_const(reachable)) {
        QUrl url;
        url.setScheme(u"http"_s);
        url.setHost(own.toString());
        url.setPort(port);
        urls.append(url.toString());
    }
    return urls;
}
