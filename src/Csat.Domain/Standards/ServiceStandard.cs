using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>One service standard: what is promised to whom, with which limit by grade, and how it is measured.</summary>
/// <param name="Id">The standard's id inside its catalogue, such as <c>town-repair</c>.</param>
/// <param name="Class">Its class; the class says whether it is for families and individuals or for enterprises.</param>
/// <param name="Name">What is promised.</param>
/// <remarks>
/// Any value can be written down; <see cref="ServiceStandardCatalog.Lint"/> says what is wrong with it. Two standards are equal when all
/// members are, lists by reference.
/// </remarks>
[JsonConverter(typeof(ServiceStandardJsonConverter))]
public sealed record ServiceStandard(string Id, StandardClass Class, LocalizedText Name)
{
    /// <summary>The limit by grade; <see langword="null"/> while none is written down.</summary>
    public ByGrade<StandardLimit>? Limit { get; init; }

    /// <summary>From where to where it is measured, or what is counted; empty while nobody has said.</summary>
    public LocalizedText HowMeasured { get; init; }

    /// <summary>Whether it is promised to customers or between departments.</summary>
    public PromiseDirection Direction { get; init; }

    /// <summary>The kind of request that it answers; <see langword="null"/> for none of the three.</summary>
    public PromiseRequestKind? RequestKind { get; init; }

    /// <summary>What it promises for the request; <see langword="null"/> for none of the four.</summary>
    public PromiseKind? PromiseKind { get; init; }

    /// <summary>The id of the floor in <see cref="StatutoryFloors"/> that it may not be looser than; <see langword="null"/> where there is none.</summary>
    public string? Floor { get; init; }

    /// <summary>The product that it is for; <see langword="null"/> for all.</summary>
    public string? Product { get; init; }

    /// <summary>The industry that it is for; <see langword="null"/> for all.</summary>
    public string? Industry { get; init; }

    /// <summary>The trait of the customers that it is for, such as <c>village</c>; <see langword="null"/> for all.</summary>
    public string? Trait { get; init; }

    /// <summary>The department that keeps the promise.</summary>
    public string? Provider { get; init; }

    /// <summary>The department that takes the work over and so is the customer; of an internal promise only.</summary>
    public string? Receiver { get; init; }

    /// <summary>The id of the external standard that an internal one helps to keep.</summary>
    public string? Supports { get; init; }

    /// <summary>Who gives the figures: a source, or this library where the sources leave them open.</summary>
    public ValueOrigin Origin { get; init; }

    /// <summary>Where the standard comes from.</summary>
    public LocalizedText Source { get; init; }

    /// <summary>The management rules that it carries out.</summary>
    public IReadOnlyList<RuleId> RuleIds { get; init; } = [];

    /// <summary>Along what it differs: product, grade, industry or trait.</summary>
    /// <remarks>Rule GRD-09.</remarks>
    public IReadOnlyList<DifferentiationAxis> Axes =>
    [
        .. Product is null ? Array.Empty<DifferentiationAxis>() : [DifferentiationAxis.ProductType],
        .. DiffersByGrade ? [DifferentiationAxis.CustomerValue] : Array.Empty<DifferentiationAxis>(),
        .. Industry is null ? Array.Empty<DifferentiationAxis>() : [DifferentiationAxis.Industry],
        .. Trait is null ? Array.Empty<DifferentiationAxis>() : [DifferentiationAxis.Characteristics],
    ];

    private bool DiffersByGrade => Limit is { } limit && GradesServed.Select(grade => limit[grade]).Distinct().Skip(1).Any();

    /// <summary>The grades that the class serves, best first.</summary>
    internal IEnumerable<ServiceGrade> GradesServed => ServiceGrade.All.Where(grade => Class.Serves(grade.Family));
}
