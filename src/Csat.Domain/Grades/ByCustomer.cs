namespace Csat.Domain;

/// <summary>A value by grade that single customers have an own one of: one customer is one segment.</summary>
/// <typeparam name="T">What differs: a time limit, a promise.</typeparam>
/// <remarks>Immutable and thread-safe if the values are. Rule GRD-17.</remarks>
public sealed class ByCustomer<T>
{
    private readonly Dictionary<string, T> _own;

    /// <summary>A value by grade, with nobody's own yet.</summary>
    /// <param name="byGrade">The value for everybody who has none of their own.</param>
    public ByCustomer(ByGrade<T> byGrade)
        : this(Throw.IfNull(byGrade), new(StringComparer.Ordinal))
    {
    }

    private ByCustomer(ByGrade<T> byGrade, Dictionary<string, T> own)
    {
        ByGrade = byGrade;
        _own = own;
    }

    /// <summary>The value for everybody who has none of their own.</summary>
    public ByGrade<T> ByGrade { get; }

    /// <summary>The customers who have a value of their own, by id.</summary>
    public IReadOnlyList<string> Customers => [.. _own.Keys.OrderBy(customer => customer, StringComparer.Ordinal)];

    /// <summary>The value for a customer.</summary>
    /// <param name="customer">The customer's id.</param>
    /// <param name="grade">The customer's grade; <see langword="null"/> when it isn't known.</param>
    /// <returns>The customer's own value, or that of the grade.</returns>
    public T this[string customer, ServiceGrade? grade] => _own.TryGetValue(Throw.IfNull(customer), out T? own) ? own : ByGrade[grade];

    /// <summary>Whether a customer has a value of their own.</summary>
    /// <param name="customer">The customer's id.</param>
    /// <returns><see langword="false"/> when the customer has that of the grade.</returns>
    public bool IsOwn(string customer) => _own.ContainsKey(Throw.IfNull(customer));

    /// <summary>A copy in which a customer has a value of their own.</summary>
    /// <param name="customer">The customer's id.</param>
    /// <param name="value">The value.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public ByCustomer<T> With(string customer, T value) => new(ByGrade, new Dictionary<string, T>(_own, StringComparer.Ordinal) { [Throw.IfBlank(customer)] = value });
}
