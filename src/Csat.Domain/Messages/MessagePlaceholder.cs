using System.Globalization;

namespace Csat.Domain;

/// <summary>The placeholders that a template may have, each with the value that fills it.</summary>
internal static class MessagePlaceholder
{
    public const string Customer = "customer";
    public const string Ticket = "ticket";
    public const string Product = "product";
    public const string Company = "company";
    public const string Engineer = "engineer";
    public const string Phone = "phone";
    public const string CallWithin = "callWithin";
    public const string Reason = "reason";
    public const string Days = "days";
    public const string PromisedOn = "promisedOn";
    public const string Ratings = "ratings";

    public static IReadOnlyList<string> All { get; } = [Customer, Ticket, Product, Company, Engineer, Phone, CallWithin, Reason, Days, PromisedOn, Ratings];

    /// <summary>What a message of a kind can't do without: the values that its rule names.</summary>
    public static IReadOnlyList<string> RequiredBy(MessageKind kind) => kind switch
    {
        MessageKind.Dispatched => [CallWithin],
        MessageKind.NotFinished => [Reason, Days, Phone],
        _ => [Ratings],
    };

    public static RuleId RuleOf(MessageKind kind) => RuleId.Parse(kind switch
    {
        MessageKind.Dispatched => "MSG-01",
        MessageKind.NotFinished => "MSG-02",
        _ => "MSG-03",
    });

    /// <summary>A value in words; <see langword="null"/> when it wasn't given.</summary>
    public static LocalizedText? Format(string name, MessageValues values) => name switch
    {
        Customer => Plain(values.Customer),
        Ticket => Plain(values.Ticket),
        Product => Plain(values.Product),
        Company => Plain(values.Company),
        Engineer => Plain(values.Engineer),
        Phone => Plain(values.Phone),
        Reason => Plain(values.Reason),
        CallWithin => values.CallWithin is { } duration ? MessageWords.Of(duration) : null,
        Days => values.Days is { } days ? MessageWords.Days(days) : null,
        PromisedOn => values.PromisedOn is { } date ? MessageWords.Of(date) : null,
        _ => values.Ratings is { } scale ? MessageWords.Of(scale) : null,
    };

    private static LocalizedText? Plain(string? text) => text is null ? null : MessageWords.Clean(text) is { Length: > 0 } clean ? new(clean, clean) : null;
}
