using NodaTime;

namespace Csat.Domain;

/// <summary>Messages to the customer that are ready to fill, in this library's own words.</summary>
public static class MessageTemplates
{
    /// <summary>Within what time the engineer phones after the dispatch.</summary>
    /// <remarks>Rule MSG-01: 20 minutes, source: Kuaiyidian (appliance after-sales), service KPIs and satisfaction improvement, 2012.</remarks>
    public static Duration CallWithin { get; } = Duration.FromMinutes(20);

    /// <summary>At dispatch: how soon the engineer phones, and to stay reachable.</summary>
    /// <remarks>Rule MSG-01.</remarks>
    public static MessageTemplate Dispatched { get; } = new(MessageKind.Dispatched, new(
        "Your ticket {ticket} is with our engineer {engineer}, who will phone you within {callWithin}. Please keep your phone switched on.",
        "您的工单 {ticket} 已安排工程师{engineer}处理，将于 {callWithin}内致电联系您，请留意接听来电。"));

    /// <summary>Not finished: why, how many days more, an apology and a number to call.</summary>
    /// <remarks>Rule MSG-02.</remarks>
    public static MessageTemplate NotFinished { get; } = new(MessageKind.NotFinished, new(
        "We are sorry: your ticket {ticket} isn't finished yet ({reason}). It will take about {days} more. Questions? Call {phone}.",
        "很抱歉，您的工单 {ticket} 暂未办结，原因：{reason}，预计还需 {days}。如有疑问，请致电 {phone}。"));

    /// <summary>Finished: a rating by letter, please.</summary>
    /// <remarks>Rule MSG-03.</remarks>
    public static MessageTemplate Finished { get; } = new(MessageKind.Finished, new(
        "Your ticket {ticket} is finished. How satisfied are you? Please reply with a letter: {ratings}.",
        "您的工单 {ticket} 已处理完毕。请回复字母告诉我们您是否满意：{ratings}。"));

    /// <summary>The three as a set, in which an operator's own take their place.</summary>
    public static MessageTemplateSet Standard { get; } = new([Dispatched, NotFinished, Finished]);
}
