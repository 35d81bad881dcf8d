using Xunit;

namespace Csat.TestKit;

/// <summary>One call proves a whole ordering contract.</summary>
public static class ComparisonContract
{
    /// <summary>
    /// Proves over all pairs that <see cref="IComparable{T}"/> orders the values as given (so the order is total, antisymmetric and
    /// transitive), agrees with equality, puts <see langword="null"/> first, and that <c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c>,
    /// <c>&gt;=</c> say the same where the type declares them.
    /// </summary>
    /// <typeparam name="T">The type under contract.</typeparam>
    /// <param name="ascending">At least two values, strictly ascending.</param>
    public static void Holds<T>(params T[] ascending)
        where T : notnull, IComparable<T>
    {
        Assert.True(ascending.Length >= 2, "An ordering contract needs two values.");
        Orders(Comparer<T>.Create((x, y) => x.CompareTo(y)), ascending);
        for (int i = 0; i < ascending.Length; i++)
        {
            if (!typeof(T).IsValueType)
            {
                Assert.True(ascending[i].CompareTo(default!) > 0, $"{ascending[i]} doesn't come after null.");
            }

            for (int j = 0; j < ascending.Length; j++)
            {
                T x = ascending[i];
                T y = ascending[j];
                Assert.True(x.Equals(y) == (i == j), $"{x} and {y}: Equals disagrees with the order.");
                Operator("op_LessThan", x, y, i < j);
                Operator("op_LessThanOrEqual", x, y, i <= j);
                Operator("op_GreaterThan", x, y, i > j);
                Operator("op_GreaterThanOrEqual", x, y, i >= j);
            }
        }
    }

    /// <summary>Proves over all pairs that a comparer orders the values as given.</summary>
    /// <typeparam name="T">The type that is compared.</typeparam>
    /// <param name="comparer">The comparer under contract.</param>
    /// <param name="ascending">At least two values, strictly ascending.</param>
    public static void Orders<T>(IComparer<T> comparer, params T[] ascending)
    {
        Assert.True(ascending.Length >= 2, "An ordering contract needs two values.");
        for (int i = 0; i < ascending.Length; i++)
        {
            for (int j = 0; j < ascending.Length; j++)
            {
                int order = comparer.Compare(ascending[i], ascending[j]);
                Assert.True(Math.Sign(order) == i.CompareTo(j), $"{ascending[i]} against {ascending[j]}: got {order}, expected the sign of {i.CompareTo(j)}.");
            }
        }
    }

    private static void Operator<T>(string name, T x, T y, bool expected)
    {
        if (Operators.Find(typeof(T), name) is { } compare)
        {
            Assert.True(compare(x, y) == expected, $"{x} and {y}: {name} is not {expected}.");
        }
    }
}
