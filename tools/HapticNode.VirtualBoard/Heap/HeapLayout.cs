using System.Linq.Expressions;
using System.Reflection;

namespace HapticNode.VirtualBoard;

/// <summary>The size of the objects of a type, and a way to what they refer to.</summary>
/// <param name="Bytes">Bytes of an object; those of an array's elements come on top.</param>
/// <param name="ElementBytes">Bytes of an array's element; 0 for what is no array.</param>
/// <param name="IsOwner">Whether objects of the type have a name of their own in a breakdown.</param>
/// <param name="Visit">Reaches all objects that an object refers to.</param>
internal sealed record HeapLayout(int Bytes, int ElementBytes, bool IsOwner, Action<object, HeapWalk>? Visit)
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    // What a library keeps for itself is counted where it is made.
    private static readonly HeapLayout s_foreign = new(0, 0, false, null);

    internal static HeapLayout Of(Type type, bool isFirmware)
    {
        if (type.IsArray)
        {
            Type element = type.GetElementType()!;
            return new HeapLayout(0, HeapSizes.Element(element), false, element.IsValueType ? null : VisitElements);
        }

        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return new HeapLayout(HeapSizes.Delegate, 0, false, VisitTarget);
        }

        if (type.IsPrimitive || type.IsEnum)
        {
            return new HeapLayout(HeapSizes.Box, 0, false, null);
        }

        return isFirmware ? OfFirmware(type) : s_foreign;
    }

    private static HeapLayout OfFirmware(Type type)
    {
        List<FieldInfo> fields = [];
        for (Type? level = type; level is not null && level != typeof(object); level = level.BaseType)
        {
            fields.AddRange(level.GetFields(Declared));
        }

        return new HeapLayout(
            HeapSizes.Object(fields.Sum(field => BlocksOf(field.FieldType))), 0, true, Visitor(type, [.. fields.Where(field => !field.FieldType.IsValueType)]));
    }

    /// <summary>Blocks of a struct that a field holds, which is an object of its own; 0 for any other type. Times are numbers to the interpreter.</summary>
    internal static int BlocksOfStruct(Type type) =>
        !type.IsValueType || type.IsPrimitive || type.IsEnum || type == typeof(DateTime) || type == typeof(TimeSpan) ? 0 : 1 + type.GetFields(Declared).Length;

    private static int BlocksOf(Type type) => 1 + BlocksOfStruct(type);

    // Compiled, because a walk comes with every collection.
    private static Action<object, HeapWalk>? Visitor(Type type, FieldInfo[] references)
    {
        if (references.Length == 0)
        {
            return null;
        }

        ParameterExpression value = Expression.Parameter(typeof(object));
        ParameterExpression walk = Expression.Parameter(typeof(HeapWalk));
        MethodInfo reach = typeof(HeapWalk).GetMethod(nameof(HeapWalk.ReachFrom), BindingFlags.Instance | BindingFlags.NonPublic)!;
        IEnumerable<Expression> calls = references.Select(field =>
            Expression.Call(walk, reach, Expression.Field(Expression.Convert(value, field.DeclaringType!), field)));
        return Expression.Lambda<Action<object, HeapWalk>>(Expression.Block(calls), value, walk).Compile();
    }

    private static void VisitElements(object array, HeapWalk walk)
    {
        foreach (object? element in (object?[])array)
        {
            walk.ReachFrom(element);
        }
    }

    private static void VisitTarget(object value, HeapWalk walk) => walk.ReachFrom(((Delegate)value).Target);
}
