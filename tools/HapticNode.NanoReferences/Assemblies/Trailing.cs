using HapticNode.NanoReferences.Lists;
using Mono.Cecil;

namespace HapticNode.NanoReferences.Assemblies;

/// <summary>What the third column of a method's line says of its last parameters: <c>params</c>, or <c>defaults</c> and a value for each.</summary>
/// <param name="entry">The line.</param>
/// <param name="reference">Makes a reference to a type out of its name and place.</param>
internal sealed class Trailing(ApiEntry entry, Func<string, string, TypeReference> reference)
{
    private const string Text = "text(";

    /// <summary>Gives a method's last parameters what the line says.</summary>
    /// <exception cref="ApiListException">The line says something else, or of more parameters than there are.</exception>
    internal void ApplyTo(MethodDefinition method)
    {
        switch (entry.More.Split(' '))
        {
            case [""]:
                return;
            case ["params"] when method.Parameters.Count > 0:
                method.Parameters[^1].CustomAttributes.Add(Attribute("System.ParamArrayAttribute"));
                return;
            case ["defaults", .. string[] values] when values.Length <= method.Parameters.Count:
                for (int i = 0; i < values.Length; i++)
                {
                    Default(method, method.Parameters[method.Parameters.Count - values.Length + i], values[i]);
                }

                return;
            default:
                throw new ApiListException(entry.Place, $"'{entry.More}' says nothing about these parameters");
        }
    }

    private void Default(MethodDefinition method, ParameterDefinition parameter, string value)
    {
        parameter.Attributes |= ParameterAttributes.Optional | ParameterAttributes.HasDefault;
        if (!value.StartsWith(Text, StringComparison.Ordinal))
        {
            parameter.Constant = Constants.ValueOrNull(value);
            return;
        }

        // The compiler puts the source text of another argument here, as a string in the calling code.
        int number = int.Parse(value[Text.Length..].TrimEnd(')'), System.Globalization.CultureInfo.InvariantCulture);
        parameter.Constant = "";
        TypeReference text = reference("System.String", entry.Place);
        CustomAttribute attribute = Attribute("System.Runtime.CompilerServices.CallerArgumentExpressionAttribute", text);
        attribute.ConstructorArguments.Add(new(text, method.Parameters[number - 1].Name));
        parameter.CustomAttributes.Add(attribute);
    }

    private CustomAttribute Attribute(string name, params TypeReference[] parameters) =>
        new(Members.Constructor(reference(name, entry.Place), reference("System.Void", entry.Place), parameters));
}
