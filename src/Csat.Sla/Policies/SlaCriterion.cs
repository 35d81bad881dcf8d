using Csat.Domain;

namespace Csat.Sla;

/// <summary>One of the ways in which targets choose requests: by kind, by product, by channel, by area, by grade.</summary>
internal sealed class SlaCriterion
{
    private readonly Func<SlaTarget, NameSet> _accepted;
    private readonly Func<SlaRequest, string?> _given;

    private SlaCriterion(string path, string listPath, LocalizedText name, Func<SlaTarget, NameSet> accepted, Func<SlaRequest, string?> given)
    {
        Path = path;
        ListPath = listPath;
        Name = name;
        _accepted = accepted;
        _given = given;
    }

    public static SlaCriterion RequestKind { get; } = new(
        "requestKind", "requestKinds", new("request kind", "请求类型"), target => target.RequestKindSet, request => request.RequestKind);

    public static SlaCriterion Product { get; } = new(
        "product", "products", new("product", "产品"), target => target.ProductSet, request => request.Product);

    public static SlaCriterion Channel { get; } = new(
        "channel", "channels", new("channel", "渠道"), target => target.ChannelSet, request => request.Channel);

    public static SlaCriterion Area { get; } = new(
        "area", "areas", new("area", "区域"), target => target.AreaSet, request => request.Area);

    public static SlaCriterion Grade { get; } = new(
        "grade", "grades", new("grade", "客户等级"), target => target.GradeSet, request => request.Grade?.Code);

    public static IReadOnlyList<SlaCriterion> All { get; } =
        Array.AsReadOnly<SlaCriterion>([RequestKind, Product, Channel, Area, Grade]);

    public string Path { get; }

    public string ListPath { get; }

    public LocalizedText Name { get; }

    public NameSet Of(SlaTarget target) => _accepted(target);

    public string? Of(SlaRequest request) => _given(request);
}
